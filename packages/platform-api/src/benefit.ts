import { Type } from 'typebox'
import { idNo, oneOf, text } from './fields.ts'
import { ownNo } from './money.ts'
import type { Service } from './service.ts'

/** §7.3-a,b: who of a batch can be paid, with the account of their card, or why not. */
export const verifyBenefit = {
  name: 'benefit/verify',
  audience: 'open',
  title: '待遇领取人员核验',
  clause: '§7.3',
  params: Type.Object({
    batchNo: ownNo(),
    purpose: text(60),
    payees: Type.Array(Type.Object({ lineNo: ownNo(), name: text(60), idNo: idNo() }), { minItems: 1, maxItems: 100 }),
  }),
  result: Type.Object({
    results: Type.Array(
      Type.Object({
        lineNo: ownNo(),
        result: oneOf('passed', 'failed'),
        bank: Type.Optional(Type.String()),
        account: Type.Optional(Type.String()),
        reasonCode: Type.Optional(Type.String()),
        reason: Type.Optional(Type.String()),
      }),
    ),
  }),
} as const satisfies Service

/** One row of table C.5 as it travels; checked in full by `@one-card/records`. */
const benefitRecord = () => Type.Record(Type.String(), Type.String(), { 'x-table': 'C.5' })

/** §7.3-e,f: what became of each payout; its holder reads it in 使用明细. The same report again changes nothing. */
export const reportBenefit = {
  name: 'benefit/report',
  audience: 'open',
  title: '待遇发放结果回流',
  clause: '§7.3',
  params: Type.Object({
    record: Type.Union([benefitRecord(), Type.Array(benefitRecord(), { minItems: 1, maxItems: 100 })]),
  }),
  result: Type.Object({
    accepted: Type.String(),
    rejected: Type.Array(Type.Object({ index: Type.String(), field: Type.String(), reason: Type.String() })),
  }),
} as const satisfies Service
