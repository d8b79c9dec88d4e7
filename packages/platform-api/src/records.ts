import { Type } from 'typebox'
import type { Service } from './service.ts'

/**
 * One row of table C.3 as it travels (decision 0113, 0135): every value a string. Checked in full by `@one-card/records`, so that a
 * bad record is rejected by itself.
 */
const credentialRecord = () => Type.Record(Type.String(), Type.String(), { 'x-table': 'C.3' })

/** §7.1.2-f, §5.4.1.3: business data flows back, one C.3 record or an array. */
export const returnCredentialRecords = {
  name: 'records/credential',
  audience: 'open',
  title: '办事凭证数据回流',
  clause: '§5.4.1.3',
  params: Type.Object({
    record: Type.Union([credentialRecord(), Type.Array(credentialRecord(), { minItems: 1, maxItems: 100 })]),
  }),
  result: Type.Object({
    accepted: Type.String(),
    rejected: Type.Array(Type.Object({ index: Type.String(), field: Type.String(), reason: Type.String() })),
  }),
} as const satisfies Service
