import { and, eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { collectionConsent as table } from './schema.ts'

export function collectionRepository(db: Database) {
  return {
    async mayCollect(holderId: string, channelNo: string): Promise<boolean> {
      const [row] = await db
        .select({ state: table.state })
        .from(table)
        .where(and(eq(table.holderId, holderId), eq(table.channelNo, channelNo)))
      return row?.state !== 'withdrawn'
    },
    async withdrawnOf(holderId: string): Promise<Set<string>> {
      const rows = await db
        .select({ channelNo: table.channelNo })
        .from(table)
        .where(and(eq(table.holderId, holderId), eq(table.state, 'withdrawn')))
      return new Set(rows.map(({ channelNo }) => channelNo))
    },
    async decide(row: typeof table.$inferInsert): Promise<void> {
      const { state, at } = row
      await db
        .insert(table)
        .values(row)
        .onConflictDoUpdate({ target: [table.holderId, table.channelNo], set: { state, at } })
    },
  }
}
