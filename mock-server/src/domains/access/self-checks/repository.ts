import { and, count, eq, gt, lt } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { selfCheck } from './schema.ts'

type Row = typeof selfCheck.$inferSelect

export function selfChecksRepository(db: Database) {
  return {
    /** Not under a code that stands already: false then. */
    async insert(row: Row): Promise<boolean> {
      const added = await db.insert(selfCheck).values(row).onConflictDoNothing().returning({ code: selfCheck.code })
      return added.length === 1
    },
    async countSince(channelNo: string, since: Date): Promise<number> {
      const [row] = await db
        .select({ kept: count() })
        .from(selfCheck)
        .where(and(eq(selfCheck.channelNo, channelNo), gt(selfCheck.at, since)))
      return row!.kept
    },
    async find(code: string, since: Date): Promise<Row | undefined> {
      const [row] = await db
        .select()
        .from(selfCheck)
        .where(and(eq(selfCheck.code, code), gt(selfCheck.at, since)))
      return row
    },
    async deleteBefore(date: Date): Promise<void> {
      await db.delete(selfCheck).where(lt(selfCheck.at, date))
    },
  }
}
