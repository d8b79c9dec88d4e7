import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { paymentStop } from './schema.ts'
import { stopMoves } from './states.ts'

export type PaymentStops = ReturnType<typeof paymentStopsRepository>

export function paymentStopsRepository(db: Database) {
  return {
    /** Until the transaction ends: one payment of a holder after the other, from however many pages, and none beside a stop. */
    async lockHolder(holderId: string, transaction: Database): Promise<void> {
      await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`pay/${holderId}`}, 0))`)
    },
    async isStopped(holderId: string, within: Database = db): Promise<boolean> {
      const [row] = await within
        .select({ caseNo: paymentStop.caseNo })
        .from(paymentStop)
        .where(and(eq(paymentStop.holderId, holderId), eq(paymentStop.state, stopMoves.lift.from)))
        .limit(1)
      return row !== undefined
    },
    async stop(row: { caseNo: string; holderId: string; stoppedAt: Date }, transaction: Database): Promise<void> {
      await transaction.insert(paymentStop).values({ ...row, state: stopMoves.lift.from, liftedAt: null })
    },
    async lift(caseNo: string, liftedAt: Date, transaction: Database): Promise<void> {
      const { from, to } = stopMoves.lift
      await transaction
        .update(paymentStop)
        .set({ state: to, liftedAt })
        .where(and(eq(paymentStop.caseNo, caseNo), eq(paymentStop.state, from)))
    },
  }
}
