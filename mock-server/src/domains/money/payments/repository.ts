import { and, desc, eq, gte, inArray, lt, ne, sql, sum } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { payAttempt } from './schema.ts'
import { attemptMoves } from './states.ts'

export type Attempt = typeof payAttempt.$inferSelect
export type PaymentsRepository = ReturnType<typeof paymentsRepository>

const isOpen = inArray(payAttempt.state, ['ready', 'sent'])

export function paymentsRepository(db: Database) {
  return {
    /** Until the transaction ends: one payment of a holder after the other, from however many pages. */
    async lockHolder(holderId: string, transaction: Database): Promise<void> {
      await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`pay/${holderId}`}, 0))`)
    },
    async insert(attempt: Attempt, transaction: Database): Promise<void> {
      await transaction.insert(payAttempt).values(attempt)
    },
    async find(attemptNo: string, within: Database = db): Promise<Attempt | undefined> {
      const [row] = await within.select().from(payAttempt).where(eq(payAttempt.attemptNo, attemptNo))
      return row
    },
    async findTap(orderNo: string, tapKey: string): Promise<Attempt | undefined> {
      const [row] = await db
        .select()
        .from(payAttempt)
        .where(and(eq(payAttempt.orderNo, orderNo), eq(payAttempt.tapKey, tapKey)))
      return row
    },
    async lastOf(orderNo: string): Promise<Attempt | undefined> {
      const [row] = await db
        .select()
        .from(payAttempt)
        .where(eq(payAttempt.orderNo, orderNo))
        .orderBy(desc(payAttempt.begunAt), desc(payAttempt.attemptNo))
        .limit(1)
      return row
    },
    /** What left without a password since then, or may yet, in fen. */
    async withoutPasswordSince(holderId: string, since: Date, within: Database = db): Promise<number> {
      const [row] = await within
        .select({ fen: sum(payAttempt.toPayFen) })
        .from(payAttempt)
        .where(
          and(
            eq(payAttempt.holderId, holderId),
            eq(payAttempt.withoutPassword, true),
            gte(payAttempt.begunAt, since),
            ne(payAttempt.state, 'refused'),
          ),
        )
      return Number(row?.fen ?? 0)
    },
    /** Of any number at one moment, true for one. */
    async move(
      attemptNo: string,
      name: keyof typeof attemptMoves,
      changes: Partial<Pick<Attempt, 'cause' | 'endedAt'>> = {},
      within: Database = db,
    ): Promise<boolean> {
      const { from, to } = attemptMoves[name]
      const moved = await within
        .update(payAttempt)
        .set({ ...changes, state: to })
        .where(and(eq(payAttempt.attemptNo, attemptNo), inArray(payAttempt.state, [...from])))
        .returning({ attemptNo: payAttempt.attemptNo })
      return moved.length === 1
    },
    /** False when its outcome is known. */
    async planQuery(attemptNo: string, asked: number, nextAskAt: Date, transaction: Database): Promise<boolean> {
      const planned = await transaction
        .update(payAttempt)
        .set({ asked, nextAskAt })
        .where(and(eq(payAttempt.attemptNo, attemptNo), isOpen))
        .returning({ attemptNo: payAttempt.attemptNo })
      return planned.length === 1
    },
    /** Tries without outcome whose next query should long have been made. */
    listForgotten: (before: Date): Promise<Attempt[]> =>
      db
        .select()
        .from(payAttempt)
        .where(and(isOpen, lt(payAttempt.nextAskAt, before)))
        .limit(100),
  }
}
