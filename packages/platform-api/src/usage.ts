import { Type } from 'typebox'
import { dateTime, digits, identifier, masked, oneOf, text } from './fields.ts'
import { amountOrNone, flag } from './money.ts'
import type { Service } from './service.ts'

/** 使用明细 (§5.3.4.2-e): every kind of record in one list, and each of them whole. What is told here is masked. */

/** 办事凭证, 支付结算, 待遇发放, 信息授权. */
const usageKinds = ['credential', 'payment', 'benefit', 'consent'] as const
const kind = () => oneOf(...usageKinds)
/** 成功, 办理中, 未成功, and what its holder or the other side ended before anything came of it. */
const state = () => oneOf('succeeded', 'pending', 'failed', 'ended')
const month = () => Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })
const recordId = () => identifier(64)

/** What a list is narrowed to; all of them together. */
const narrowed = () => ({
  kind: Type.Optional(kind()),
  month: Type.Optional(month()),
  /** Table C.7. */
  scene: Type.Optional(digits(2)),
  /** The name of an institution or merchant as the list shows it. */
  place: Type.Optional(text(120)),
  state: Type.Optional(state()),
  /** Part of a name, or of what it was for. */
  search: Type.Optional(text(40)),
})

/** What a month came to: `paid` and `refunded` by payments, `received` by benefits. */
const monthTotals = () =>
  Type.Object({
    month: month(),
    count: Type.String(),
    paid: amountOrNone(),
    refunded: amountOrNone(),
    received: amountOrNone(),
  })

const line = () => ({
  recordId: recordId(),
  kind: kind(),
  title: Type.String(),
  place: Type.String(),
  /** What it was for, in a word or two. */
  scene: Type.Optional(Type.String()),
  sceneCode: Type.Optional(digits(2)),
  /** How, where the title is the matter: 扫码认证. */
  way: Type.Optional(Type.String()),
  at: dateTime(),
  state: state(),
  stateWord: Type.String(),
  amount: Type.Optional(amountOrNone()),
  /** The money came to the holder. */
  income: Type.Optional(flag()),
})

/** Newest first, twenty at a time; `months` are those of this page, each whole. */
export const listUsage = {
  name: 'records/list',
  audience: 'page',
  page: 'usage-records',
  title: '使用明细',
  clause: '§5.3.4.2-e',
  params: Type.Object({ ...narrowed(), before: Type.Optional(identifier(96)) }),
  result: Type.Object({
    records: Type.Array(Type.Object(line())),
    months: Type.Array(monthTotals()),
    /** Give it as `before` to read on; absent on the last page. */
    next: Type.Optional(Type.String()),
  }),
} as const satisfies Service

/** The last twelve months, oldest first, and what a list can be narrowed to. */
export const usageSummary = {
  name: 'records/summary',
  audience: 'page',
  page: 'usage-records',
  title: '使用明细汇总',
  clause: '§5.3.4.2-e',
  params: Type.Object({ kind: Type.Optional(kind()) }),
  result: Type.Object({
    months: Type.Array(monthTotals()),
    scenes: Type.Array(Type.Object({ code: digits(2), name: Type.String() })),
    places: Type.Array(Type.String()),
  }),
} as const satisfies Service

/** A personal value comes masked, with its kind, so that it is heard as one (§8.3.2). */
const detailLine = () =>
  Type.Object({
    label: Type.String(),
    value: Type.Optional(Type.String()),
    masked: Type.Optional(masked()),
    maskedKind: Type.Optional(oneOf('name', 'idNo', 'bankCard')),
  })
const caseState = () => oneOf('open', 'withdrawn')
const openedCase = () =>
  Type.Object({
    caseNo: digits(20),
    state: caseState(),
    openedAt: dateTime(),
    withdrawnAt: Type.Optional(dateTime()),
  })

/** Every field that was agreed to be shown, in words (Annex C.3 to C.5, decision 0131). */
export const getUsage = {
  name: 'records/get',
  audience: 'page',
  page: 'usage-records',
  title: '明细详情',
  clause: '§5.3.4.2-e',
  params: Type.Object({ recordId: recordId() }),
  result: Type.Object({
    ...line(),
    /** Why it did not succeed, and what its holder can do. */
    note: Type.Optional(Type.String()),
    /** Who bears what of a payment. */
    parts: Type.Array(Type.Object({ label: Type.String(), amount: amountOrNone() })),
    lines: Type.Array(detailLine()),
    refunds: Type.Array(
      Type.Object({
        refundNo: digits(20),
        amount: amountOrNone(),
        state: oneOf('refunding', 'refunded', 'failed'),
        at: dateTime(),
      }),
    ),
    receipt: Type.Optional(Type.Object({ receiptNo: digits(20), path: Type.String() })),
    /** Of an order: whether platform, bank and merchant agree (一致, 待对账, 不一致), and what each says. */
    agreement: Type.Optional(
      Type.Object({
        state: oneOf('agreed', 'pending', 'differs'),
        says: Type.Array(Type.Object({ label: Type.String(), value: Type.String() })),
      }),
    ),
    case: Type.Optional(openedCase()),
    /** The holder's payments with the electronic card are stopped. */
    paymentsStopped: flag(),
  }),
} as const satisfies Service

/** 这不是我: from this moment nothing is paid with the electronic card, and somebody looks into the record. Again it is the same case. */
export const disputeUsage = {
  name: 'records/dispute',
  audience: 'page',
  page: 'usage-records',
  title: '这不是我',
  clause: '§8.3.3',
  params: Type.Object({ recordId: recordId() }),
  result: Type.Object({ case: openedCase() }),
} as const satisfies Service

/** It was the holder after all: closes their case, and payments with the electronic card go on. */
export const withdrawDispute = {
  name: 'records/withdraw-dispute',
  audience: 'page',
  page: 'usage-records',
  title: '撤回反映',
  clause: '§8.3.3',
  // Who found the phone must not be able to undo it.
  authLevel: 3,
  params: Type.Object({ caseNo: digits(20) }),
  result: Type.Object({ case: openedCase() }),
} as const satisfies Service

/** What the list shows, as a file: masked like the pages, 1,000 records at most. */
export const exportUsage = {
  name: 'records/export',
  audience: 'page',
  page: 'usage-records',
  title: '导出使用明细',
  clause: '§5.3.4.2-e',
  params: Type.Object({ ...narrowed(), form: Type.Optional(oneOf('csv', 'pdf')) }),
  result: Type.Object({ name: Type.String(), count: Type.String(), more: flag(), content: Type.String() }),
} as const satisfies Service
