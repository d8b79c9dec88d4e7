import { and, asc, eq, inArray, min, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { share, sharingConsent } from './schema.ts'
import { shareMoves } from './states.ts'

export type Share = typeof share.$inferSelect
export type SharingRepository = ReturnType<typeof sharingRepository>

export function sharingRepository(db: Database) {
  return {
    /** A record that waited for its system moves once; what was decided of any other stays. */
    async queue(row: Omit<Share, 'place'>, transaction: Database): Promise<void> {
      await transaction
        .insert(share)
        .values(row)
        .onConflictDoUpdate({
          target: share.recordId,
          set: { state: row.state, cause: row.cause, movedAt: row.movedAt, place: sql`excluded.place` },
          setWhere: sql`${share.state} = ${shareMoves.finish.from} AND ${share.cause} = 'unfinished'`,
        })
    },
    listQueued: (holderId: string, most: number): Promise<Share[]> =>
      db
        .select()
        .from(share)
        .where(and(eq(share.holderId, holderId), eq(share.state, shareMoves.send.from)))
        .orderBy(asc(share.place))
        .limit(most),
    /** Of whom something waits, who has waited longest first. */
    async listWaiting(most: number): Promise<string[]> {
      const rows = await db
        .select({ holderId: share.holderId })
        .from(share)
        .where(eq(share.state, shareMoves.send.from))
        .groupBy(share.holderId)
        .orderBy(asc(min(share.place)))
        .limit(most)
      return rows.map(({ holderId }) => holderId)
    },
    async end(recordIds: string[], state: 'sent' | 'refused', cause: string | null, movedAt: Date): Promise<void> {
      if (recordIds.length === 0) return
      await db
        .update(share)
        .set({ state, cause, movedAt })
        .where(and(inArray(share.recordId, recordIds), eq(share.state, shareMoves.send.from)))
    },
    async hold(holderId: string, movedAt: Date, transaction: Database): Promise<void> {
      await transaction
        .update(share)
        .set({ state: shareMoves.hold.to, cause: 'withdrawn', movedAt })
        .where(and(eq(share.holderId, holderId), eq(share.state, shareMoves.hold.from)))
    },
    async find(recordIds: string[]): Promise<Share[]> {
      return recordIds.length === 0 ? [] : db.select().from(share).where(inArray(share.recordId, recordIds))
    },
    async hasAgreed(holderId: string, within: Database = db): Promise<boolean> {
      const [row] = await within.select().from(sharingConsent).where(eq(sharingConsent.holderId, holderId))
      return row?.state === 'agreed'
    },
    async decide(row: typeof sharingConsent.$inferInsert, transaction: Database): Promise<void> {
      const { state, at } = row
      await transaction
        .insert(sharingConsent)
        .values(row)
        .onConflictDoUpdate({ target: sharingConsent.holderId, set: { state, at } })
    },
  }
}
