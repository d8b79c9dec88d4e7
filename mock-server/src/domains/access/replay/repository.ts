import { and, count, eq, gte, lt } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { requestSeen } from './schema.ts'

export interface Replay {
  /** False when the caller used this requestId before (decision 0118). Of two at once exactly one is true. */
  markSeen(caller: string, requestId: string, at: Date): Promise<boolean>
  countSince(caller: string, since: Date): Promise<number>
}

export function replayRepository(db: Database): Replay & { deleteBefore(date: Date): Promise<void> } {
  return {
    async markSeen(caller, requestId, at) {
      const inserted = await db
        .insert(requestSeen)
        .values({ caller, requestId, receivedAt: at })
        .onConflictDoNothing()
        .returning()
      return inserted.length === 1
    },
    async countSince(caller, since) {
      const [row] = await db
        .select({ requests: count() })
        .from(requestSeen)
        .where(and(eq(requestSeen.caller, caller), gte(requestSeen.receivedAt, since)))
      return row?.requests ?? 0
    },
    async deleteBefore(date) {
      await db.delete(requestSeen).where(lt(requestSeen.receivedAt, date))
    },
  }
}
