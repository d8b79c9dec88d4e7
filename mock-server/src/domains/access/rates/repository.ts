import { lt, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { channelDay } from './schema.ts'

export function ratesRepository(db: Database) {
  return {
    /** How many calls of this day it is with this one. */
    async countUp(channelNo: string, day: string): Promise<number> {
      const [row] = await db
        .insert(channelDay)
        .values({ channelNo, day, calls: 1 })
        .onConflictDoUpdate({
          target: [channelDay.channelNo, channelDay.day],
          set: { calls: sql`${channelDay.calls} + 1` },
        })
        .returning({ calls: channelDay.calls })
      return row!.calls
    },
    async deleteBefore(day: string): Promise<void> {
      await db.delete(channelDay).where(lt(channelDay.day, day))
    },
  }
}
