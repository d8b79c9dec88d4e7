import { and, count, eq, gt, inArray, lt, notInArray } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { guess } from './schema.ts'

export function guessesRepository(db: Database) {
  return {
    /** The same again is as old as the newest of them. */
    async insert(tries: { callId: string; key: string }[], at: Date): Promise<void> {
      if (tries.length === 0) return
      // In one order, so that two batches of the same wrong numbers never wait for each other.
      const inOrder = [...tries].sort((one, other) => (one.callId < other.callId ? -1 : 1))
      await db
        .insert(guess)
        .values(inOrder.map((each) => ({ ...each, at })))
        .onConflictDoUpdate({ target: [guess.callId, guess.key], set: { at } })
    },
    /** Of this call, but for these. */
    async delete(callId: string, but: string[]): Promise<void> {
      await db
        .delete(guess)
        .where(and(eq(guess.callId, callId), but.length > 0 ? notInArray(guess.key, but) : undefined))
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
