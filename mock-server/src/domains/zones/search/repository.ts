import { asc, desc, sql } from 'drizzle-orm'
import { newerRow } from '../../../db/newer-row.ts'
import type { Database } from '../../../db/open.ts'
import { searchEntry as table } from './schema.ts'

export type SearchRepository = ReturnType<typeof searchRepository>

const columns = { place: table.place, kind: table.kind, title: table.title, note: table.note }

/** A word as it was typed, its pinyin, and whether it was typed in Latin letters. */
export interface Asked {
  text: string
  latin: string
  typedLatin: boolean
}

export function searchRepository(db: Database) {
  return {
    /** The same place again has the newer words. */
    async store(entries: (typeof table.$inferInsert)[], within: Database): Promise<void> {
      await within
        .insert(table)
        .values(entries)
        .onConflictDoUpdate({ target: table.place, set: newerRow(table, ['place']) })
    },
    /** What holds the words: characters before pinyin, what begins so before what only holds it. */
    find({ text, latin, typedLatin }: Asked, limit: number) {
      const exact = sql<number>`CASE
        WHEN ${table.title} = ${text} THEN 100
        WHEN starts_with(${table.title}, ${text}) THEN 90
        WHEN strpos(' ' || ${table.aliases} || ' ', ${` ${text} `}) > 0 THEN 88
        WHEN strpos(${table.title}, ${text}) > 0 THEN 80
        WHEN strpos(${table.aliases}, ${text}) > 0 THEN 70
        WHEN ${typedLatin} AND strpos(' ' || ${table.initials}, ${` ${latin}`}) > 0 THEN 60
        WHEN strpos(' ' || ${table.pinyin}, ${` ${latin}`}) > 0 THEN 55
        WHEN ${typedLatin} AND length(${latin}) > 1 AND strpos(${table.initials}, ${latin}) > 0 THEN 45
        WHEN length(${latin}) > 2 AND strpos(${table.pinyin}, ${latin}) > 0 THEN 40
        ELSE 0 END`
      const ranked = db
        .select({ ...columns, weight: table.weight, rank: exact.as('rank') })
        .from(table)
        .as('ranked')
      return db
        .select()
        .from(ranked)
        .where(sql`${ranked.rank} > 0`)
        .orderBy(desc(ranked.rank), desc(ranked.weight), sql`length(${ranked.title})`, asc(ranked.place))
        .limit(limit)
    },
    /** What is near to the words in its pinyin: a wrong, missing or swapped letter, or a character of the same sound. */
    findNear({ latin }: Asked, limit: number) {
      const likeness = sql<number>`word_similarity(${latin}, ${table.pinyin})`
      return db.transaction(async (transaction) => {
        // The planner takes the likeness of words for cheap and would work it out for every row: ten times as long as by the index.
        await transaction.execute(sql`SET LOCAL enable_seqscan = off`)
        return transaction
          .select({ ...columns, likeness })
          .from(table)
          .where(sql`${table.pinyin} %> ${latin}`)
          .orderBy(desc(likeness), desc(table.weight), sql`length(${table.title})`, asc(table.place))
          .limit(limit)
      })
    },
  }
}
