import { and, arrayContains, count, desc, eq, gt, inArray, isNull, not, or, sql, type SQL } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { fits, monthOf, type ReadFrom, type RecordFilter } from '../../../db/record-filter.ts'
import { queryGrant } from './schema.ts'
import { grantMoves } from './states.ts'

export type QueryGrant = typeof queryGrant.$inferSelect
export type QueryItem = QueryGrant['items'][number]
type Changes = Partial<Pick<QueryGrant, 'decidedAt' | 'withdrawnAt' | 'validUntil'>>
export type Agreed = Pick<QueryGrant, 'channelNo' | 'items' | 'requestedAt'>
export type QueryGrantsRepository = ReturnType<typeof queryGrantsRepository>

const holds = (at: Date): SQL | undefined => or(isNull(queryGrant.validUntil), gt(queryGrant.validUntil, at))
/** Waits for its holder, or answers its system. */
const isOpen = (at: Date): SQL => and(inArray(queryGrant.state, ['requested', 'granted']), holds(at))!
const newestFirst = [desc(queryGrant.requestedAt), desc(queryGrant.grantNo)]

export function queryGrantsRepository(db: Database) {
  const ofPair = (channelNo: string, holderId: string) =>
    and(eq(queryGrant.channelNo, channelNo), eq(queryGrant.holderId, holderId))

  return {
    /** One request after the other of one system for one holder, in however many processes. */
    inTurn: <T>(channelNo: string, holderId: string, run: (transaction: Database) => Promise<T>): Promise<T> =>
      db.transaction(async (transaction) => {
        await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${channelNo}/${holderId}`}, 0))`)
        return run(transaction)
      }),
    async insert(grant: QueryGrant, transaction: Database): Promise<void> {
      await transaction.insert(queryGrant).values(grant)
    },
    async find(grantNo: string): Promise<QueryGrant | undefined> {
      const [row] = await db.select().from(queryGrant).where(eq(queryGrant.grantNo, grantNo))
      return row
    },
    /** All that their holder can still answer or withdraw, and as many of the others; newest first. */
    async ofHolder(holderId: string, at: Date, others: number): Promise<QueryGrant[]> {
      const open = await db
        .select()
        .from(queryGrant)
        .where(and(eq(queryGrant.holderId, holderId), isOpen(at)))
      const over = await db
        .select()
        .from(queryGrant)
        .where(and(eq(queryGrant.holderId, holderId), not(isOpen(at))))
        .orderBy(...newestFirst)
        .limit(others)
      return [...open, ...over].sort(
        (a, b) => b.requestedAt.getTime() - a.requestedAt.getTime() || (b.grantNo > a.grantNo ? 1 : -1),
      )
    },
    /** What the holder ever agreed to, from whom and when it was asked. */
    agreed: (holderId: string): Promise<Agreed[]> =>
      db
        .select({ channelNo: queryGrant.channelNo, items: queryGrant.items, requestedAt: queryGrant.requestedAt })
        .from(queryGrant)
        .where(and(eq(queryGrant.holderId, holderId), inArray(queryGrant.state, ['granted', 'used', 'withdrawn']))),
    /** Those of a system that wait for the holder's answer. */
    waiting: (channelNo: string, holderId: string, at: Date, transaction: Database): Promise<QueryGrant[]> =>
      transaction
        .select()
        .from(queryGrant)
        .where(and(ofPair(channelNo, holderId), eq(queryGrant.state, 'requested'), holds(at))),
    /** The grants under which a system may look up an item now, the lasting ones first, so that none is used up without need. */
    async live(channelNo: string, holderId: string, item: QueryItem, at: Date): Promise<QueryGrant[]> {
      const rows = await db
        .select()
        .from(queryGrant)
        .where(
          and(
            ofPair(channelNo, holderId),
            eq(queryGrant.state, 'granted'),
            arrayContains(queryGrant.items, [item]),
            holds(at),
          ),
        )
      return rows.sort((a, b) => Number(a.period === 'once') - Number(b.period === 'once'))
    },
    /** Grants of an item that a system may read now, by their numbers; `after` is the last of the page before. */
    listLive: (channelNo: string, item: QueryItem, at: Date, after: string, most: number): Promise<QueryGrant[]> =>
      db
        .select()
        .from(queryGrant)
        .where(
          and(
            eq(queryGrant.channelNo, channelNo),
            eq(queryGrant.state, 'granted'),
            arrayContains(queryGrant.items, [item]),
            holds(at),
            gt(queryGrant.grantNo, after),
          ),
        )
        .orderBy(queryGrant.grantNo)
        .limit(most),
    /** False when it is no longer there to be moved, or its time is over. Of two at one moment exactly one is true. */
    async move(
      grantNo: string,
      name: keyof typeof grantMoves,
      at: Date,
      changes: Changes = {},
      within: Database = db,
    ): Promise<boolean> {
      const { from, to } = grantMoves[name]
      const moved = await within
        .update(queryGrant)
        .set({ ...changes, state: to })
        .where(and(eq(queryGrant.grantNo, grantNo), eq(queryGrant.state, from), holds(at)))
        .returning({ grantNo: queryGrant.grantNo })
      return moved.length === 1
    },
    /** Whether it is still granted, held against a withdrawal at the same moment until the transaction ends. */
    async hold(grantNo: string, at: Date, within: Database): Promise<boolean> {
      const rows = await within
        .select()
        .from(queryGrant)
        .where(and(eq(queryGrant.grantNo, grantNo), eq(queryGrant.state, 'granted'), holds(at)))
        .for('share')
      return rows.length === 1
    },
  }
}

/** `expired` needs no row to move, so it is told from the time. */
export type ShownState = QueryGrant['state'] | 'expired'
type Filter = RecordFilter<ShownState>

/** A holder's own grants and refusals, newest first by when they were asked for. */
export function grantsOfHolder(db: Database, now: () => Date) {
  const ofHolder = (holderId: string, { states, ...filter }: Filter, before?: ReadFrom) => {
    const isOver = sql`(${queryGrant.state} IN ('requested', 'granted') AND ${queryGrant.validUntil} <= ${now().toISOString()}::timestamptz)`
    const shown = sql<ShownState>`CASE WHEN ${isOver} THEN 'expired' ELSE ${queryGrant.state} END`
    const columns = {
      at: queryGrant.requestedAt,
      id: queryGrant.grantNo,
      state: queryGrant.state,
      place: queryGrant.institution,
      texts: [queryGrant.institution, queryGrant.matter, queryGrant.purpose],
    }
    return and(eq(queryGrant.holderId, holderId), states && inArray(shown, states), fits(columns, filter, before))
  }

  return {
    listOf: (holderId: string, filter: Filter, limit: number, before?: ReadFrom): Promise<QueryGrant[]> =>
      db
        .select()
        .from(queryGrant)
        .where(ofHolder(holderId, filter, before))
        .orderBy(desc(queryGrant.requestedAt), desc(queryGrant.grantNo))
        .limit(limit),
    monthsOf: (holderId: string, filter: Filter): Promise<{ month: string; count: number }[]> =>
      db
        .select({ month: monthOf(queryGrant.requestedAt), count: count() })
        .from(queryGrant)
        .where(ofHolder(holderId, filter))
        .groupBy(sql`1`),
    async placesOf(holderId: string, most: number): Promise<string[]> {
      const rows = await db
        .select({ place: queryGrant.institution })
        .from(queryGrant)
        .where(eq(queryGrant.holderId, holderId))
        .groupBy(queryGrant.institution)
        .orderBy(sql`count(*) DESC`, queryGrant.institution)
        .limit(most)
      return rows.map(({ place }) => place)
    },
    async findOf(holderId: string, grantNo: string): Promise<QueryGrant | undefined> {
      const [row] = await db
        .select()
        .from(queryGrant)
        .where(and(eq(queryGrant.holderId, holderId), eq(queryGrant.grantNo, grantNo)))
      return row
    },
  }
}
