import { beijingTime } from '@one-card/envelope'
import { handlingStates, labelOf, toWire, type StoredRecord, type WireRecord } from '@one-card/records'
import { yuanOf } from '../../../amount.ts'
import type { Deps } from '../../../deps.ts'
import { annexes } from './annex.ts'
import { useRecord as table } from './schema.ts'
import { daysRepository, type RecordKind, type RecordRow } from './wires/repository.ts'

export type { RecordKind }

const mostKeys = 1000

/** By what both platforms know one record: 接入编号/业务流水号/time. */
export function shownKey(wire: WireRecord): string {
  return [wire.accessNo, wire.serialNo, wire.authTime ?? wire.paidTime ?? wire.issuedTime].join('/')
}

/** As the system said it: 失败/材料不齐. */
const handlingWords = ({ state, stateReason }: Pick<RecordRow, 'state' | 'stateReason'>) =>
  [labelOf(handlingStates, state), stateReason].filter(Boolean).join('/')

/** Rows as they travel to the parent platform. */
export function wiresOfRecords({ db, sealing, dictionaries }: Pick<Deps, 'db' | 'sealing' | 'dictionaries'>) {
  const repository = daysRepository(db)

  /** A use that its system gave no number goes by its own id. */
  function wireOf(row: RecordRow): WireRecord {
    const { kind, id, sealedBankAccount } = row
    const annex = annexes[kind]
    const stored: Record<string, string | null | undefined> = {
      ...row.details,
      accessNo: row.channelNo,
      serialNo: row.serialNo || id,
      regionCode: row.regionCode,
      scene: row.sceneCode,
      sceneDetail: row.sceneDetail,
      coordinateSystem: row.coordinateSystem,
      longitude: row.longitude,
      latitude: row.latitude,
      credentialType: row.credentialType,
      institutionName: row.institutionName,
      institutionAddress: row.institutionAddress,
      institutionClass: row.institutionClass,
      source: row.source,
      creditCode: row.creditCode,
      handledTime: row.handledTime && beijingTime(row.handledTime),
      [annex.time]: beijingTime(row.usedAt),
      [annex.idNo]: sealing.open(row.sealedIdNo, table.sealedIdNo, id),
      [annex.name]: sealing.open(row.sealedName, table.sealedName, id),
      ...(row.amountFen !== null && { amount: yuanOf(row.amountFen) }),
      ...(sealedBankAccount !== null && { bankAccount: sealing.open(sealedBankAccount, table.sealedBankAccount, id) }),
      ...(kind === 'credential' ? { state: handlingWords(row) } : { outcome: row.state }),
    }
    const present = Object.fromEntries(Object.entries(stored).filter(([, value]) => value)) as StoredRecord
    return toWire(annex.table, present, dictionaries.now())
  }

  return {
    idsOfDay: repository.idsOfDay,
    idsOfHolders: repository.idsOfHolders,

    async wiresOf(ids: string[]): Promise<Map<string, WireRecord>> {
      const rows = ids.length === 0 ? [] : await repository.list(ids)
      return new Map(rows.map((row) => [row.id, wireOf(row)]))
    },

    /** Keys of what systems with these first digits have reported, a thousand at a time. */
    async keysOfDay(kind: RecordKind, day: string, digits: string, after = '') {
      const rows = await repository.listOfDay(kind, day, digits, after, mostKeys + 1)
      const page = rows.slice(0, mostKeys)
      const keys = page.map(({ accessNo, serialNo, usedAt }) => [accessNo, serialNo, beijingTime(usedAt)].join('/'))
      return { keys, ...(rows.length > page.length && { next: page.at(-1)!.id }) }
    },
  }
}
