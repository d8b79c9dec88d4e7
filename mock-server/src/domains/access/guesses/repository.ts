import { and, count, eq, gt, inArray, lt, notInArray, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { guess } from './schema.ts'

/** What many name at one moment is counted one after the other; a call that names a thousand things still takes few locks. */
const locks = 64

export function guessesRepository(db: Database) {
  /** The same again is as old as the newest of them. */
  async function insert(tries: { callId: string; key: string }[], at: Date, within: Database = db): Promise<void> {
    if (tries.length === 0) return
    // In one order, so that two batches of the same wrong numbers never wait for each other.
    const inOrder = [...tries].sort((one, other) => (one.callId < other.callId ? -1 : 1))
    await within
      .insert(guess)
      .values(inOrder.map((each) => ({ ...each, at })))
      .onConflictDoUpdate({ target: [guess.callId, guess.key], set: { at } })
  }

  /** How often each was tried; absent where it was not. */
  async function countSince(keys: string[], since: Date, within: Database): Promise<Map<string, number>> {
    const rows = await within
      .select({ key: guess.key, tries: count() })
      .from(guess)
      .where(and(inArray(guess.key, keys), gt(guess.at, since)))
      .groupBy(guess.key)
    return new Map(rows.map(({ key, tries }) => [key, tries]))
  }

  return {
    insert,

    /**
     * Writes a call down under its keys, unless one was tried `most` times since; false then. Of any number of calls at one moment
     * just those that are left are written.
     */
    async insertUnder(
      callId: string,
      keys: string[],
      most: Map<string, number>,
      { at, since }: { at: Date; since: Date },
    ): Promise<boolean> {
      return db.transaction(async (transaction) => {
        await transaction.execute(sql`
          SELECT pg_advisory_xact_lock(hashtext('one-card guess'), lock) FROM (
            SELECT DISTINCT abs(hashtext(key) % ${locks}) AS lock
            FROM jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) AS keys (key) ORDER BY lock
          ) AS locks`)
        const tried = await countSince([...most.keys()], since, transaction)
        if ([...most].some(([key, limit]) => (tried.get(key) ?? 0) >= limit)) return false
        await insert(
          keys.map((key) => ({ callId, key })),
          at,
          transaction,
        )
        return true
      })
    },
    /** Of this call, but for these. */
    async delete(callId: string, but: string[]): Promise<void> {
      await db
        .delete(guess)
        .where(and(eq(guess.callId, callId), but.length > 0 ? notInArray(guess.key, but) : undefined))
    },
    async deleteBefore(date: Date): Promise<void> {
      await db.delete(guess).where(lt(guess.at, date))
    },
  }
}
