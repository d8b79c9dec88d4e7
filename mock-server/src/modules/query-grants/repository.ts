import { and, arrayContains, desc, eq, gt, isNull, or, type SQL } from 'drizzle-orm'
import type { Database } from '../../db/open.ts'
import { queryGrant } from './schema.ts'
import { grantMoves } from './states.ts'

export type QueryGrant = typeof queryGrant.$inferSelect
export type QueryItem = QueryGrant['items'][number]
type Changes = Partial<Pick<QueryGrant, 'decidedAt' | 'validUntil'>>
export type QueryGrantsRepository = ReturnType<typeof queryGrantsRepository>

const holds = (at: Date): SQL | undefined => or(isNull(queryGrant.validUntil), gt(queryGrant.validUntil, at))

export function queryGrantsRepository(db: Database) {
  const ofPair = (channelNo: string, holderId: string) => and(eq(queryGrant.channelNo, channelNo), eq(queryGrant.holderId, holderId))

  return {
    async insert(grant: QueryGrant): Promise<void> {
      await db.insert(queryGrant).values(grant)
    },
    async find(grantNo: string): Promise<QueryGrant | undefined> {
      const [row] = await db.select().from(queryGrant).where(eq(queryGrant.grantNo, grantNo))
      return row
    },
    /** Newest first. */
    ofHolder: (holderId: string, limit: number): Promise<QueryGrant[]> =>
      db.select().from(queryGrant).where(eq(queryGrant.holderId, holderId)).orderBy(desc(queryGrant.requestedAt), desc(queryGrant.grantNo)).limit(limit),
    /** Those of a system that wait for the holder's answer. */
    waiting: (channelNo: string, holderId: string, at: Date): Promise<QueryGrant[]> =>
      db.select().from(queryGrant).where(and(ofPair(channelNo, holderId), eq(queryGrant.state, 'requested'), holds(at))),
    /** The grants under which a system may look up an item now, the lasting ones first, so that none is used up without need. */
    async live(channelNo: string, holderId: string, item: QueryItem, at: Date): Promise<QueryGrant[]> {
      const rows = await db.select().from(queryGrant)
        .where(and(ofPair(channelNo, holderId), eq(queryGrant.state, 'granted'), arrayContains(queryGrant.items, [item]), holds(at)))
      return rows.sort((a, b) => Number(a.period === 'once') - Number(b.period === 'once'))
    },
    /** False when it is no longer there to be moved, or its time is over. Of two at one moment exactly one is true. */
    async move(grantNo: string, name: keyof typeof grantMoves, at: Date, changes: Changes = {}, within: Database = db): Promise<boolean> {
      const { from, to } = grantMoves[name]
      const moved = await within.update(queryGrant).set({ ...changes, state: to })
        .where(and(eq(queryGrant.grantNo, grantNo), eq(queryGrant.state, from), holds(at))).returning({ grantNo: queryGrant.grantNo })
      return moved.length === 1
    },
    /** Whether it is still granted, held against a withdrawal at the same moment until the transaction ends. */
    async hold(grantNo: string, at: Date, within: Database): Promise<boolean> {
      const rows = await within.select().from(queryGrant)
        .where(and(eq(queryGrant.grantNo, grantNo), eq(queryGrant.state, 'granted'), holds(at))).for('share')
      return rows.length === 1
    },
  }
}
