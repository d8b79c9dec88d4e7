import { Type } from 'typebox'
import { date, dateTime, digits, identifier, oneOf, text } from './fields.ts'
import type { Service } from './service.ts'

/** §5.4.1.2, §8.3.3, §9.4: records for another platform, as far as it was reviewed and each holder agreed (decision 0061). */

const applicationNo = () => digits(20)
const applicationState = () => oneOf('waiting', 'approved', 'refused', 'ended')

/** What a partner wants to read: one kind of records, these fields of it, what for and how long. The same again while it waits is the same. */
export const applyToShare = {
  name: 'partner-share/apply',
  audience: 'open',
  title: '申请共享使用记录',
  clause: '§5.4.1.2',
  params: Type.Object({
    kind: oneOf('credential', 'payment', 'benefit'),
    fields: Type.Array(identifier(32), { minItems: 1, maxItems: 24, uniqueItems: true }),
    purpose: text(60),
    period: oneOf('days-30', 'days-365'),
  }),
  result: Type.Object({ applicationNo: applicationNo(), state: applicationState() }),
} as const satisfies Service

export const shareApplicationState = {
  name: 'partner-share/state',
  audience: 'open',
  title: '共享申请状态',
  clause: '§5.4.1.2',
  params: Type.Object({ applicationNo: applicationNo() }),
  result: Type.Object({
    state: applicationState(),
    /** Why it was decided so. */
    reason: Type.Optional(Type.String()),
    validUntil: Type.Optional(dateTime()),
  }),
} as const satisfies Service

/** A day's records of those who agree at this moment, approved fields alone; `after` is the `next` of the page before. */
export const readShared = {
  name: 'partner-share/read',
  audience: 'open',
  title: '读取共享的使用记录',
  clause: '§5.4.1.2',
  params: Type.Object({ applicationNo: applicationNo(), day: date(), after: Type.Optional(digits(20)) }),
  result: Type.Object({
    records: Type.Array(Type.Record(Type.String(), Type.String())),
    next: Type.Optional(digits(20)),
  }),
} as const satisfies Service

/** The same as one file: a CSV, encrypted with the caller's SM4 key and signed by the platform (table D.1), to be moved by any way. */
export const sharedFile = {
  name: 'partner-share/file',
  audience: 'open',
  title: '生成共享文件',
  clause: '§5.4.1.2',
  params: Type.Object({ applicationNo: applicationNo(), day: date(), form: oneOf('csv') }),
  result: Type.Object({ name: Type.String(), count: Type.String(), content: Type.String() }),
} as const satisfies Service
