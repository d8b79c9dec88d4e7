import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { dictionaryEntry as table } from './schema.ts'
import { entryMoves } from './states.ts'

export type Entry = typeof table.$inferSelect
export type EntryKey = Pick<Entry, 'dictionary' | 'code'>
export type DictionariesRepository = ReturnType<typeof dictionariesRepository>

export function dictionariesRepository(db: Database) {
  return {
    list: (within: Database = db): Promise<Entry[]> =>
      within.select().from(table).orderBy(asc(table.dictionary), asc(table.code)),
    /** False where its code or its label was added before. */
    async insertOnce(
      entry: Omit<Entry, 'state' | 'closesAt' | 'closedAt' | 'closedBy' | 'closedWhy'>,
      within: Database,
    ): Promise<boolean> {
      const { from: state } = entryMoves.close
      const made = await within
        .insert(table)
        .values({ ...entry, state })
        .onConflictDoNothing()
        .returning()
      return made.length === 1
    },
    /** False where it was closed before. */
    async close(
      { dictionary, code }: EntryKey,
      closed: { closesAt: Date; closedAt: Date; closedBy: string; closedWhy: string },
      within: Database,
    ): Promise<boolean> {
      const { from, to } = entryMoves.close
      const moved = await within
        .update(table)
        .set({ ...closed, state: to })
        .where(and(eq(table.dictionary, dictionary), eq(table.code, code), eq(table.state, from)))
        .returning()
      return moved.length === 1
    },
  }
}
