import { and, asc, eq, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { shareApplication as table } from './schema.ts'
import { applicationMoves } from './states.ts'

export type ShareApplication = typeof table.$inferSelect
type Decision = Pick<ShareApplication, 'reviewer' | 'reason' | 'decidedAt'> & { validUntil?: Date }
export type PartnersRepository = ReturnType<typeof partnersRepository>

export function partnersRepository(db: Database) {
  return {
    /** One application after the other of one partner. */
    inTurn: <T>(channelNo: string, run: (transaction: Database) => Promise<T>): Promise<T> =>
      db.transaction(async (transaction) => {
        await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`share/${channelNo}`}, 0))`)
        return run(transaction)
      }),
    async insert(row: ShareApplication, transaction: Database): Promise<void> {
      await transaction.insert(table).values(row)
    },
    listWaiting: (channelNo: string, within: Database): Promise<ShareApplication[]> =>
      within
        .select()
        .from(table)
        .where(and(eq(table.channelNo, channelNo), eq(table.state, 'waiting'))),
    list: (): Promise<ShareApplication[]> => db.select().from(table).orderBy(asc(table.appliedAt)),
    async find(applicationNo: string): Promise<ShareApplication | undefined> {
      const [row] = await db.select().from(table).where(eq(table.applicationNo, applicationNo))
      return row
    },
    async move(applicationNo: string, name: keyof typeof applicationMoves, decision: Decision): Promise<boolean> {
      const { from, to } = applicationMoves[name]
      const moved = await db
        .update(table)
        .set({ ...decision, state: to })
        .where(and(eq(table.applicationNo, applicationNo), eq(table.state, from)))
        .returning({ applicationNo: table.applicationNo })
      return moved.length === 1
    },
  }
}
