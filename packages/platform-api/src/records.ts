import { Type } from 'typebox'
import { date, dateTime, identifier, oneOf } from './fields.ts'
import type { Service } from './service.ts'

/**
 * One row of an annex's table as it travels (decision 0113, 0135): every value a string. Checked in full by `@one-card/records`, so
 * that a bad record is rejected by itself.
 */
const record = (table: 'C.3' | 'C.4' | 'C.5') => Type.Record(Type.String(), Type.String(), { 'x-table': table })
const params = (table: 'C.3' | 'C.4' | 'C.5') =>
  Type.Object({ record: Type.Union([record(table), Type.Array(record(table), { minItems: 1, maxItems: 1000 })]) })
const result = () =>
  Type.Object({
    accepted: Type.String(),
    rejected: Type.Array(Type.Object({ index: Type.String(), field: Type.String(), reason: Type.String() })),
  })

/** §7.1.2-f, §5.4.1.3: business data flows back, one C.3 record or up to a thousand. */
export const returnCredentialRecords = {
  name: 'records/credential',
  audience: 'open',
  title: '办事凭证数据回流',
  clause: '§5.4.1.3',
  params: params('C.3'),
  result: result(),
} as const satisfies Service

/** §7.2.1: what the card paid at a POS or elsewhere outside this platform. */
export const returnPaymentRecords = {
  name: 'records/payment',
  audience: 'open',
  title: '支付结算数据回流',
  clause: '§5.4.1.3',
  params: params('C.4'),
  result: result(),
} as const satisfies Service

/** §5.4.1.3-a: what stands of a day of the caller's own records, or of its region's systems: each by 接入编号/业务流水号/time. */
export const tallyRecords = {
  name: 'records/tally',
  audience: 'open',
  title: '回流数据核对',
  clause: '§5.4.1.3-a',
  params: Type.Object({
    kind: oneOf('credential', 'payment', 'benefit'),
    day: date(),
    after: Type.Optional(identifier(64)),
  }),
  result: Type.Object({ keys: Type.Array(Type.String()), next: Type.Optional(Type.String()) }),
} as const satisfies Service

/** §7.1.2-f: uses with the caller that it returned nothing of for so long, newest first, a hundred at most. */
export const missingRecords = {
  name: 'records/missing',
  audience: 'open',
  title: '未回流数据查询',
  clause: '§5.4.1.3',
  params: Type.Object({}),
  result: Type.Object({
    /** After so many minutes a use is missed. */
    dueMinutes: Type.String(),
    /** As the record that is missed has to say them: table C.6, C.7 and the time. */
    records: Type.Array(Type.Object({ authTime: dateTime(), credentialType: Type.String(), scene: Type.String() })),
  }),
} as const satisfies Service

/** §5.4.1.3: whether the holder lets this platform share their records with the national one, from then on. */
export const sharingConsent = {
  name: 'sharing/consent',
  audience: 'page',
  page: 'local-zone',
  title: '向上级平台共享',
  clause: '§5.4.1.3',
  params: Type.Object({}),
  result: Type.Object({ state: oneOf('agreed', 'withdrawn') }),
} as const satisfies Service

export const decideSharing = {
  name: 'sharing/decide',
  audience: 'page',
  page: 'local-zone',
  title: '同意或停止向上级平台共享',
  clause: '§5.4.1.3',
  params: Type.Object({ decision: oneOf('agreed', 'withdrawn') }),
  result: Type.Object({ state: oneOf('agreed', 'withdrawn') }),
} as const satisfies Service

export const returnBenefitRecords = {
  name: 'records/benefit',
  audience: 'open',
  title: '待遇发放数据回流',
  clause: '§5.4.1.3',
  params: params('C.5'),
  result: result(),
} as const satisfies Service

/** What lies in the error queue of its caller, longest first; each record as it was sent, with the first thing that is wrong with it. */
export const listRecordErrors = {
  name: 'records/errors',
  audience: 'open',
  title: '回流错误数据查询',
  clause: '§5.4.1.3-a',
  params: Type.Object({ kind: oneOf('credential', 'payment', 'benefit'), after: Type.Optional(identifier(64)) }),
  result: Type.Object({
    errors: Type.Array(
      Type.Object({
        errorNo: Type.String(),
        field: Type.String(),
        reason: Type.String(),
        at: dateTime(),
        /** After this it is deleted. */
        keptUntil: dateTime(),
        record: Type.Record(Type.String(), Type.String()),
      }),
    ),
    waiting: Type.String(),
    next: Type.Optional(Type.String()),
  }),
} as const satisfies Service

/** Sends one of them again, mended: stored, it leaves the queue; still wrong, it stays there as it is now. */
export const mendRecord = {
  name: 'records/mend',
  audience: 'open',
  title: '回流错误数据更正',
  clause: '§5.4.1.3-a',
  params: Type.Object({
    errorNo: identifier(64),
    record: Type.Record(Type.String(), Type.String(), { 'x-table': 'C.3、C.4 或 C.5' }),
  }),
  result: result(),
} as const satisfies Service
