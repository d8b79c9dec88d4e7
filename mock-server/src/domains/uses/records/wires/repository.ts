import { parseBeijingTime } from '@one-card/envelope'
import { and, asc, eq, gt, gte, inArray, like, lt, sql, type SQL } from 'drizzle-orm'
import type { Database } from '../../../../db/open.ts'
import { dayMs } from '../../../../module.ts'
import { useRecord as table } from '../schema.ts'

export type RecordRow = typeof table.$inferSelect
export type RecordKind = RecordRow['kind']

/** `YYYY-MM-DD`, Beijing; nothing of a day that is none. */
function ofDay(kind: RecordKind, day: string): SQL | undefined {
  const start = parseBeijingTime(`${day} 00:00:00`)
  if (!start) return sql`false`
  const end = new Date(start.getTime() + dayMs)
  return and(eq(table.kind, kind), gte(table.usedAt, start), lt(table.usedAt, end))
}

export function daysRepository(db: Database) {
  return {
    list: (ids: string[]): Promise<RecordRow[]> => db.select().from(table).where(inArray(table.id, ids)),
    async idsOfDay(kind: RecordKind, day: string): Promise<string[]> {
      const rows = await db.select({ id: table.id }).from(table).where(ofDay(kind, day)).orderBy(asc(table.id))
      return rows.map(({ id }) => id)
    },
    async idsOfHolders(
      kind: RecordKind,
      day: string,
      holderIds: string[],
    ): Promise<{ id: string; holderId: string }[]> {
      if (holderIds.length === 0) return []
      return db
        .select({ id: table.id, holderId: table.holderId })
        .from(table)
        .where(and(inArray(table.holderId, holderIds), ofDay(kind, day)))
        .orderBy(asc(table.usedAt), asc(table.id))
    },
    /** Of systems whose 接入编号 begins so. */
    listOfDay: (kind: RecordKind, day: string, digits: string, after: string, most: number) =>
      db
        .select({ id: table.id, accessNo: table.channelNo, serialNo: table.serialNo, usedAt: table.usedAt })
        .from(table)
        .where(and(ofDay(kind, day), like(table.channelNo, `${digits}%`), gt(table.id, after)))
        .orderBy(asc(table.id))
        .limit(most),
  }
}
