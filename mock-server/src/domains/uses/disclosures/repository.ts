import { and, count, desc, eq, gte, isNull, ne, or, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { fits, monthOf, type ReadFrom, type RecordFilter } from '../../../db/record-filter.ts'
import { disclosure } from './schema.ts'

export type DisclosureRow = typeof disclosure.$inferSelect

export type LookFilter = RecordFilter<DisclosureRow['outcome']>

const columns = {
  at: disclosure.at,
  id: disclosure.id,
  state: disclosure.outcome,
  place: disclosure.institution,
  texts: [disclosure.institution, disclosure.reason],
}

/** By a query, with no card in sight: what a card was used for has a record of its own, and what was refused its grant. */
const looks = (holderId: string, filter: LookFilter, before?: ReadFrom) =>
  and(
    eq(disclosure.holderId, holderId),
    eq(disclosure.way, 'query'),
    or(isNull(disclosure.cause), ne(disclosure.cause, 'GRANT_REFUSED')),
    fits(columns, filter, before),
  )

export function disclosuresRepository(db: Database) {
  return {
    async insert(row: DisclosureRow, within: Database = db): Promise<void> {
      await within.insert(disclosure).values(row).onConflictDoNothing({ target: disclosure.once })
    },
    /** Newest first; `before` is the last row of the page before. */
    list: (holderId: string, limit: number, before?: { at: Date; id: string }): Promise<DisclosureRow[]> =>
      db
        .select()
        .from(disclosure)
        .where(
          and(
            eq(disclosure.holderId, holderId),
            before &&
              sql`(${disclosure.at}, ${disclosure.id}) < (${before.at.toISOString()}::timestamptz, ${before.id})`,
          ),
        )
        .orderBy(desc(disclosure.at), desc(disclosure.id))
        .limit(limit),
    listLooks: (holderId: string, filter: LookFilter, limit: number, before?: ReadFrom): Promise<DisclosureRow[]> =>
      db
        .select()
        .from(disclosure)
        .where(looks(holderId, filter, before))
        .orderBy(desc(disclosure.at), desc(disclosure.id))
        .limit(limit),
    /** Sites they signed in to by 授权登录 or by a code, newest first. */
    listLogins: (holderId: string, most: number): Promise<DisclosureRow[]> =>
      db
        .select()
        .from(disclosure)
        .where(and(eq(disclosure.holderId, holderId), eq(disclosure.way, 'login'), eq(disclosure.outcome, 'seen')))
        .orderBy(desc(disclosure.at), desc(disclosure.id))
        .limit(most),
    lookMonths: (holderId: string, filter: LookFilter): Promise<{ month: string; count: number }[]> =>
      db
        .select({ month: monthOf(disclosure.at), count: count() })
        .from(disclosure)
        .where(looks(holderId, filter))
        .groupBy(sql`1`),
    /** Each institution's looks and vain tries of each month that begins at or after then. */
    sumMonths: (holderId: string, since: Date) =>
      db
        .select({
          month: monthOf(disclosure.at),
          institution: disclosure.institution,
          outcome: disclosure.outcome,
          times: count(),
          /** Each set of fields that was seen or wanted, its names with commas between. */
          fieldSets: sql<string[]>`array_agg(DISTINCT array_to_string(${disclosure.fields}, ','))`,
        })
        .from(disclosure)
        .where(and(eq(disclosure.holderId, holderId), gte(disclosure.at, since)))
        .groupBy(sql`1`, disclosure.institution, disclosure.outcome),
    async findOf(holderId: string, id: string): Promise<DisclosureRow | undefined> {
      const [row] = await db
        .select()
        .from(disclosure)
        .where(and(eq(disclosure.holderId, holderId), eq(disclosure.id, id)))
      return row
    },
    /** What this system saw of its holder in that second. */
    async seenAt(holderId: string, channelNo: string, at: Date): Promise<string[]> {
      const rows = await db
        .select({ fields: disclosure.fields })
        .from(disclosure)
        .where(
          and(
            eq(disclosure.holderId, holderId),
            eq(disclosure.channelNo, channelNo),
            eq(disclosure.outcome, 'seen'),
            sql`date_trunc('second', ${disclosure.at}) = ${at.toISOString()}::timestamptz`,
          ),
        )
      return [...new Set(rows.flatMap(({ fields }) => fields))]
    },
  }
}
