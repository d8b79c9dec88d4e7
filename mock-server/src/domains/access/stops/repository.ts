import { and, eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { channelStop } from './schema.ts'

export interface StopRows {
  listOf(channelNo: string): Promise<string[]>
  /** False where it was stopped already. */
  insert(channelNo: string, capability: string, since: Date, transaction: Database): Promise<boolean>
  /** False where it was not stopped. */
  delete(channelNo: string, capability: string, transaction: Database): Promise<boolean>
}

export function stopsRepository(db: Database): StopRows & { listAll(): Promise<[channelNo: string, name: string][]> } {
  return {
    async listAll() {
      const rows = await db.select().from(channelStop)
      return rows.map(({ channelNo, capability }) => [channelNo, capability])
    },
    async listOf(channelNo) {
      const rows = await db.select().from(channelStop).where(eq(channelStop.channelNo, channelNo))
      return rows.map(({ capability }) => capability)
    },
    async insert(channelNo, capability, since, transaction) {
      const added = await transaction
        .insert(channelStop)
        .values({ channelNo, capability, since })
        .onConflictDoNothing()
        .returning()
      return added.length === 1
    },
    async delete(channelNo, capability, transaction) {
      const gone = await transaction
        .delete(channelStop)
        .where(and(eq(channelStop.channelNo, channelNo), eq(channelStop.capability, capability)))
        .returning()
      return gone.length === 1
    },
  }
}
