import { and, count, eq, gt, inArray, lt } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { guess } from './schema.ts'

export function guessesRepository(db: Database) {
  return {
    async insert(callId: string, keys: string[], at: Date): Promise<void> {
      if (keys.length > 0) await db.insert(guess).values(keys.map((key) => ({ callId, key, at })))
    },
    async delete(callId: string): Promise<void> {
      await db.delete(guess).where(eq(guess.callId, callId))
    },
    /** How often each was tried; absent where it was not. */
    async countSince(keys: string[], since: Date): Promise<Map<string, number>> {
      const rows = await db
        .select({ key: guess.key, tries: count() })
        .from(guess)
        .where(and(inArray(guess.key, keys), gt(guess.at, since)))
        .groupBy(guess.key)
      return new Map(rows.map(({ key, tries }) => [key, tries]))
    },
    async deleteBefore(date: Date): Promise<void> {
      await db.delete(guess).where(lt(guess.at, date))
    },
  }
}
