import { parseBeijingTime } from '@one-card/envelope'
import {
  benefitRecord,
  checkBenefit,
  checkCredential,
  checkPayment,
  credentialRecord,
  paymentRecord,
  splitHandling,
  toStored,
  type CodeTables,
  type FieldProblem,
  type RecordTable,
  type StoredRecord,
  type WireRecord,
} from '@one-card/records'
import { fenOf } from '../../../amount.ts'
import { withoutNumbers } from '../../../without-numbers.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { NewRecord } from './repository.ts'

/** What one table of Annex C says of storing its records; everything else is the same for all three. */
export interface Annex {
  kind: NewRecord['kind']
  table: RecordTable
  check(record: WireRecord, tables: CodeTables): FieldProblem[]
  /** The field that says when it happened. */
  time: 'authTime' | 'paidTime' | 'issuedTime'
  idNo: 'idNo' | 'payerIdNo'
  name: 'name' | 'payerName'
  /** The field that says what it was for, and codes of table C.7 of which its caller registered one. */
  scene: 'scene' | 'subjectClass'
  scenes(report: Pick<NewRecord, 'sceneCode'>): string[]
  /** Columns of its own; `rest` holds the stored fields that are columns of no kind. */
  columns(stored: StoredRecord, rest: StoredRecord): Partial<NewRecord> & Pick<NewRecord, 'state'>
}

const ofOwnScene = {
  scene: 'scene' as const,
  scenes: ({ sceneCode }: Pick<NewRecord, 'sceneCode'>) => [sceneCode!],
}

/** Absent means 未响应; what a clerk wrote of the reason names no long number of anybody's. */
function handled(words = '未响应'): Pick<NewRecord, 'state' | 'stateReason'> {
  const { state, reason } = splitHandling(words)
  return { state: state as NewRecord['state'], ...(reason !== undefined && { stateReason: withoutNumbers(reason) }) }
}

export const annexes: Record<NewRecord['kind'], Annex> = {
  credential: {
    kind: 'credential',
    table: credentialRecord,
    check: checkCredential,
    time: 'authTime',
    idNo: 'idNo',
    name: 'name',
    ...ofOwnScene,
    columns: ({ handledTime, state }, rest) => ({
      ...rest,
      handledTime: parseBeijingTime(handledTime!)!,
      ...handled(state),
    }),
  },
  payment: {
    kind: 'payment',
    table: paymentRecord,
    check: checkPayment,
    time: 'paidTime',
    idNo: 'payerIdNo',
    name: 'payerName',
    ...ofOwnScene,
    columns: ({ amount }, rest) => ({ amountFen: fenOf(amount!), state: 'succeeded', details: rest }),
  },
  benefit: {
    kind: 'benefit',
    table: benefitRecord,
    check: checkBenefit,
    time: 'issuedTime',
    idNo: 'idNo',
    name: 'name',
    // C.5 has no scene: §7.3 pays out for social insurance and as subsidies.
    scene: 'subjectClass',
    scenes: () => ['02', '07'],
    columns: ({ amount, outcome }, rest) => ({
      amountFen: fenOf(amount!),
      state: outcome as NewRecord['state'],
      details: rest,
    }),
  },
}

/** What a record of any table must hold beside its fields: the caller's own, under a number where money moved, and none ahead. */
export function reportProblem(
  { kind, check, table, time, name }: Annex,
  record: WireRecord,
  { channelNo, sharesFor }: Pick<Channel, 'channelNo' | 'sharesFor'>,
  { tables, now }: { tables: CodeTables; now: Date },
): FieldProblem | undefined {
  const [problem] = check(record, tables)
  if (problem) return problem
  const isShared = sharesFor !== undefined && record.accessNo!.startsWith(sharesFor)
  if (record.accessNo !== channelNo && !isShared) return { field: 'accessNo', reason: '接入编号不是调用方的编号' }
  if (kind !== 'credential' && !record.serialNo) return { field: 'serialNo', reason: '必填' }
  // Optional in C.4; but who is registered is told to nobody who does not know their name (decision 0012).
  if (!record[name]) return { field: name, reason: '必填' }
  const said = table.fields.find(({ key }) => key === time)!.name
  return parseBeijingTime(record[time]!)! > now ? { field: time, reason: `${said}晚于当前时间` } : undefined
}

/** Columns of every kind, or of one, under other names: what is left of a record are its own details. */
const columnKeys = new Set([
  'accessNo',
  'serialNo',
  'regionCode',
  'scene',
  'sceneDetail',
  'bankAccount',
  'coordinateSystem',
  'longitude',
  'latitude',
  'authTime',
  'paidTime',
  'issuedTime',
  'idNo',
  'payerIdNo',
  'name',
  'payerName',
  'amount',
  'handledTime',
  'state',
])

/** A report without problem → what is stored of it. */
export function reportOf(annex: Annex, record: WireRecord, tables: CodeTables) {
  const stored = toStored(annex.table, record, tables)
  const { coordinateSystem, longitude, latitude, bankAccount } = stored
  const rest = Object.fromEntries(Object.entries(stored).filter(([key]) => !columnKeys.has(key)))
  return {
    ...annex.columns(stored, rest),
    kind: annex.kind,
    channelNo: stored.accessNo!,
    serialNo: stored.serialNo ?? '',
    regionCode: stored.regionCode!,
    sceneCode: stored.scene ?? null,
    sceneDetail: stored.sceneDetail ?? null,
    usedAt: parseBeijingTime(stored[annex.time]!)!,
    idNo: stored[annex.idNo]!,
    name: stored[annex.name]!,
    ...(coordinateSystem !== undefined && { coordinateSystem }),
    ...(longitude !== undefined && { longitude }),
    ...(latitude !== undefined && { latitude }),
    ...(bankAccount !== undefined && { bankAccount }),
  }
}
