import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { catalogueReport as table } from './schema.ts'
import { reportMoves } from './states.ts'

export type CatalogueReport = typeof table.$inferSelect
export type CataloguesRepository = ReturnType<typeof cataloguesRepository>

export function cataloguesRepository(db: Database) {
  return {
    /** What was queued or sent before goes to the end: it has changed. */
    async queue(rows: Pick<CatalogueReport, 'kind' | 'key' | 'regionCode' | 'movedAt'>[], within: Database) {
      await within
        .insert(table)
        .values(rows.map((row) => ({ ...row, state: reportMoves.change.to, cause: null })))
        .onConflictDoUpdate({
          target: [table.kind, table.key],
          set: {
            state: reportMoves.change.to,
            cause: null,
            movedAt: sql`excluded.moved_at`,
            place: sql`excluded.place`,
          },
        })
    },
    listQueued: (most: number): Promise<CatalogueReport[]> =>
      db.select().from(table).where(eq(table.state, reportMoves.send.from)).orderBy(asc(table.place)).limit(most),
    /** By their places: what has changed since it was read stays queued. */
    async end(places: number[], state: 'sent' | 'refused', cause: string | null, movedAt: Date): Promise<void> {
      if (places.length === 0) return
      await db
        .update(table)
        .set({ state, cause, movedAt })
        .where(and(inArray(table.place, places), eq(table.state, reportMoves.send.from)))
    },
  }
}
