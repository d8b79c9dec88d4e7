import { and, desc, eq, gte, inArray, isNull, max, ne, sql, type SQL } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { Sealing } from '../../../db/sealing.ts'
import { useRecord as table } from './schema.ts'
import { recordMoves } from './states.ts'

type Row = typeof table.$inferSelect
type Sealed = 'sealedIdNo' | 'sealedName' | 'sealedBankAccount'
export type NewRecord = Omit<typeof table.$inferInsert, Sealed> & { idNo: string; name: string; bankAccount?: string }
export type SeenScene = Pick<Row, 'sceneCode' | 'sceneDetail'>
const scene = { sceneCode: table.sceneCode, sceneDetail: table.sceneDetail }
export type RecordsRepository = ReturnType<typeof recordsRepository>
/** The same use of a card, whoever tells of it. */
export type UseKey = Pick<Row, 'channelNo' | 'holderId' | 'usedAt'> & { credentialType: string }

export function recordsRepository(db: Database, sealing: Sealing) {
  const sealed = ({ idNo, name, bankAccount, ...record }: NewRecord) => ({
    ...record,
    sealedIdNo: sealing.seal(idNo, table.sealedIdNo, record.id),
    sealedName: sealing.seal(name, table.sealedName, record.id),
    ...(bankAccount !== undefined && {
      sealedBankAccount: sealing.seal(bankAccount, table.sealedBankAccount, record.id),
    }),
  })

  return {
    async insert(record: NewRecord, transaction: Database): Promise<void> {
      await transaction.insert(table).values(sealed(record))
    },
    /** False when this use was reported under this 业务流水号 before. */
    async insertOnce(record: NewRecord, within: Database): Promise<boolean> {
      return (
        (await within.insert(table).values(sealed(record)).onConflictDoNothing().returning({ id: table.id })).length ===
        1
      )
    },
    /** What moved under this number (C.4 or C.5). */
    async findMoney({ kind, channelNo, serialNo }: Pick<NewRecord, 'kind' | 'channelNo'> & { serialNo: string }) {
      const [row] = await db
        .select({ reportIndex: table.reportIndex, holderId: table.holderId, amountFen: table.amountFen })
        .from(table)
        .where(and(eq(table.kind, kind), eq(table.channelNo, channelNo), eq(table.serialNo, serialNo)))
      return row
    },
    /** Moves one pending record of this use and says which; nothing when there is none, or no longer. */
    async complete(key: UseKey, record: Omit<NewRecord, 'id'>, within: Database): Promise<string | undefined> {
      const pending = within
        .select({ id: table.id })
        .from(table)
        .where(pendingOf(key, record.serialNo))
        .limit(1)
        .for('update', { skipLocked: true })
      const [moved] = await within
        .update(table)
        .set(toldOf(record))
        .where(and(inArray(table.id, pending), eq(table.state, recordMoves.complete.from)))
        .returning({ id: table.id })
      return moved?.id
    },
    /** This use as the platform saw it come to nothing. */
    async findDeclined(key: UseKey): Promise<SeenScene | undefined> {
      const [row] = await db
        .select(scene)
        .from(table)
        .where(and(sameUse(key), table.declined))
        .limit(1)
      return row
    },
    /** What the system tells of such a use, once; false when it was told under another 业务流水号. */
    async fillIn(key: UseKey, record: Omit<NewRecord, 'id'>): Promise<boolean> {
      const filled = await db
        .update(table)
        .set(toldOf(record))
        .where(and(sameUse(key), table.declined, eq(table.state, 'failed'), isNull(table.serialNo)))
        .returning({ id: table.id })
      return filled.length > 0
    },
    async findPending(key: UseKey, serialNo: string): Promise<SeenScene | undefined> {
      const [row] = await db.select(scene).from(table).where(pendingOf(key, serialNo)).limit(1)
      return row
    },
    /** The report that completed this use under this 业务流水号. */
    async reported(key: UseKey, serialNo: string): Promise<{ reportIndex: string | null } | undefined> {
      const [row] = await db
        .select({ reportIndex: table.reportIndex })
        .from(table)
        .where(and(sameUse(key), eq(table.serialNo, serialNo), ne(table.state, 'pending')))
      return row
    },
    /** 待遇发放 that arrived since then, newest first. */
    listArrived: (holderId: string, since: Date) =>
      db
        .select({ id: table.id, amountFen: table.amountFen, details: table.details })
        .from(table)
        .where(
          and(
            eq(table.holderId, holderId),
            eq(table.kind, 'benefit'),
            eq(table.state, 'succeeded'),
            gte(table.usedAt, since),
          ),
        )
        .orderBy(desc(table.usedAt), desc(table.id)),
    /** Money that came in is no use of the card. */
    async hasUse(key: Pick<UseKey, 'channelNo' | 'holderId' | 'credentialType'>, since: Date): Promise<boolean> {
      const [row] = await db
        .select({ id: table.id })
        .from(table)
        .where(
          and(
            eq(table.channelNo, key.channelNo),
            eq(table.holderId, key.holderId),
            eq(table.credentialType, key.credentialType),
            eq(table.declined, false),
            gte(table.usedAt, since),
          ),
        )
        .limit(1)
      return row !== undefined
    },
    async lastUsedAt(holderId: string): Promise<Date | undefined> {
      const [row] = await db
        .select({ at: max(table.usedAt) })
        .from(table)
        .where(and(eq(table.holderId, holderId), ne(table.kind, 'benefit')))
      return row?.at ?? undefined
    },
  }
}

/** What a report may say of a use that stands here already: who used it where is known, and stays. The scene may get its detail. */
function toldOf(record: Omit<NewRecord, 'id'>) {
  const { serialNo, handledTime, state, stateReason, coordinateSystem, longitude, latitude, source, reportIndex } =
    record
  const told = { serialNo, handledTime, state, stateReason, coordinateSystem, longitude, latitude, source, reportIndex }
  return { ...told, sceneDetail: sql`coalesce(${table.sceneDetail}, ${record.sceneDetail ?? null})` }
}

export function sameUse(key: UseKey): SQL | undefined {
  return and(
    eq(table.channelNo, key.channelNo),
    eq(table.holderId, key.holderId),
    eq(table.credentialType, key.credentialType),
    eq(table.usedAt, key.usedAt),
  )
}

/** Pending for this report: seen by the platform only, or reported as 未响应 under the same number. */
function pendingOf(key: UseKey, serialNo: string | null | undefined): SQL | undefined {
  return and(
    sameUse(key),
    eq(table.state, recordMoves.complete.from),
    sql`coalesce(${table.serialNo}, ${serialNo}) = ${serialNo}`,
  )
}
