import { and, desc, eq, inArray, max, notInArray } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import type { Difference } from './differences.ts'
import { paymentDifference, reconciledDay } from './schema.ts'
import { differenceMoves } from './states.ts'

export type DifferenceRow = typeof paymentDifference.$inferSelect
export type ReconciliationRepository = ReturnType<typeof reconciliationRepository>

const isOpen = inArray(paymentDifference.state, [...differenceMoves.clear.from])

export function reconciliationRepository(db: Database) {
  return {
    async lastDay(): Promise<string | undefined> {
      const [row] = await db.select({ day: max(reconciledDay.day) }).from(reconciledDay)
      return row?.day ?? undefined
    },
    async markDone(day: string, doneAt: Date): Promise<void> {
      await db.insert(reconciledDay).values({ day, doneAt }).onConflictDoNothing()
    },
    /** Newest first. */
    listDays: (most: number) => db.select().from(reconciledDay).orderBy(desc(reconciledDay.day)).limit(most),
    async ordersWithOpen(): Promise<string[]> {
      const rows = await db.selectDistinct({ orderNo: paymentDifference.orderNo }).from(paymentDifference).where(isOpen)
      return rows.map(({ orderNo }) => orderNo)
    },
    /** What is found of an order stands open until it is found no more; of several processes one writes it. */
    async write(order: { orderNo: string; channelNo: string }, found: Difference[], at: Date): Promise<void> {
      await db.transaction(async (transaction) => {
        const kinds = found.map(({ kind }) => kind)
        const others = kinds.length > 0 ? notInArray(paymentDifference.kind, kinds) : undefined
        await transaction
          .update(paymentDifference)
          .set({ state: differenceMoves.clear.to, clearedAt: at })
          .where(and(eq(paymentDifference.orderNo, order.orderNo), isOpen, others))
        if (kinds.length === 0) return
        await transaction
          .insert(paymentDifference)
          .values(found.map((each) => ({ ...order, ...each, state: 'open' as const, foundAt: at, clearedAt: null })))
          .onConflictDoNothing()
      })
    },
    /** Newest first. */
    listOf: (channelNo: string, most: number): Promise<DifferenceRow[]> =>
      db
        .select()
        .from(paymentDifference)
        .where(eq(paymentDifference.channelNo, channelNo))
        .orderBy(desc(paymentDifference.foundAt), desc(paymentDifference.id))
        .limit(most),
  }
}
