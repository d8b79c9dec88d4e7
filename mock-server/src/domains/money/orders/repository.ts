import { and, count, desc, eq, gt, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { fits, monthOf, type ReadFrom, type RecordFilter } from '../../../db/record-filter.ts'
import { payOrder } from './schema.ts'
import { orderMoves, type OrderMove } from './states.ts'

export type Order = typeof payOrder.$inferSelect
export type OrderChanges = Partial<
  Pick<Order, 'holderId' | 'payingAccount' | 'cause' | 'endedAt' | 'paidAt' | 'refundedFen' | 'paymentType'>
>
export type OrdersRepository = ReturnType<typeof ordersRepository>

const columns = {
  at: payOrder.orderedAt,
  id: payOrder.orderNo,
  state: payOrder.state,
  place: payOrder.payee,
  texts: [payOrder.payee, payOrder.subject, payOrder.scene],
  scene: payOrder.sceneCode,
}
const unpaidStates: Order['state'][] = ['paying', 'failed', 'closed']

const unpaid = (holderId: string, filter: RecordFilter<Order['state']>, before?: ReadFrom) =>
  and(eq(payOrder.holderId, holderId), inArray(payOrder.state, unpaidStates), fits(columns, filter, before))

export function ordersRepository(db: Database) {
  return {
    /** Gives back the one that stands under its merchant's number, this one or an earlier one. */
    async insertOnce(order: Order, transaction: Database): Promise<Order> {
      await transaction
        .insert(payOrder)
        .values(order)
        .onConflictDoNothing({ target: [payOrder.channelNo, payOrder.merchantOrderNo] })
      const [found] = await transaction
        .select()
        .from(payOrder)
        .where(and(eq(payOrder.channelNo, order.channelNo), eq(payOrder.merchantOrderNo, order.merchantOrderNo)))
      return found!
    },
    async find(orderNo: string, within: Database = db): Promise<Order | undefined> {
      const [row] = await within.select().from(payOrder).where(eq(payOrder.orderNo, orderNo))
      return row
    },
    async findByMerchantNo(channelNo: string, merchantOrderNo: string): Promise<Order | undefined> {
      const [row] = await db
        .select()
        .from(payOrder)
        .where(and(eq(payOrder.channelNo, channelNo), eq(payOrder.merchantOrderNo, merchantOrderNo)))
      return row
    },
    listOf: (holderId: string, most: number): Promise<Order[]> =>
      db
        .select()
        .from(payOrder)
        .where(eq(payOrder.holderId, holderId))
        .orderBy(desc(payOrder.orderedAt), desc(payOrder.orderNo))
        .limit(most),
    /** Those of this holder that nothing was paid for, or not yet: being paid, failed, closed; newest first. */
    listUnpaid: (holderId: string, filter: RecordFilter<Order['state']>, limit: number, before?: ReadFrom) =>
      db
        .select()
        .from(payOrder)
        .where(unpaid(holderId, filter, before))
        .orderBy(desc(payOrder.orderedAt), desc(payOrder.orderNo))
        .limit(limit),
    unpaidMonths: (
      holderId: string,
      filter: RecordFilter<Order['state']>,
    ): Promise<{ month: string; count: number }[]> =>
      db
        .select({ month: monthOf(payOrder.orderedAt), count: count() })
        .from(payOrder)
        .where(unpaid(holderId, filter))
        .groupBy(sql`1`),
    /** Those that ended, paid or not, from `since` until before `until`. */
    async endedBetween(since: Date, until: Date): Promise<string[]> {
      const rows = await db
        .select({ orderNo: payOrder.orderNo })
        .from(payOrder)
        .where(and(gte(payOrder.endedAt, since), lt(payOrder.endedAt, until)))
      return rows.map(({ orderNo }) => orderNo)
    },
    /** The last one a terminal made for this holder that they can still answer. */
    async waitingFor(holderId: string, at: Date): Promise<Order | undefined> {
      const [row] = await db
        .select()
        .from(payOrder)
        .where(
          and(
            eq(payOrder.holderId, holderId),
            inArray(payOrder.way, ['scanned', 'medical']),
            eq(payOrder.state, 'created'),
            gt(payOrder.expiresAt, at),
          ),
        )
        .orderBy(desc(payOrder.orderedAt))
        .limit(1)
      return row
    },
    /** When this holder last paid, or began to pay, this payee this amount with another order. */
    async samePaidAt(order: Order, holderId: string, since: Date, within: Database = db): Promise<Date | undefined> {
      const [row] = await within
        .select({ at: sql<string>`coalesce(${payOrder.paidAt}, ${payOrder.orderedAt})` })
        .from(payOrder)
        .where(
          and(
            eq(payOrder.holderId, holderId),
            eq(payOrder.merchantId, order.merchantId),
            eq(payOrder.amountFen, order.amountFen),
            sql`${payOrder.orderNo} <> ${order.orderNo}`,
            inArray(payOrder.state, ['paying', 'paid']),
            gte(sql`coalesce(${payOrder.paidAt}, ${payOrder.orderedAt})`, sql`${since.toISOString()}::timestamptz`),
          ),
        )
        .orderBy(desc(sql`coalesce(${payOrder.paidAt}, ${payOrder.orderedAt})`))
        .limit(1)
      return row && new Date(row.at)
    },
    /** The order as it is after the move; nothing when it is no longer there to be moved, or another holder's. */
    async move(orderNo: string, name: OrderMove, changes: OrderChanges, within: Database): Promise<Order | undefined> {
      const { from, to } = orderMoves[name]
      const [moved] = await within
        .update(payOrder)
        .set({ ...changes, state: to, version: sql`${payOrder.version} + 1` })
        .where(
          and(
            eq(payOrder.orderNo, orderNo),
            inArray(payOrder.state, [...from]),
            changes.holderId ? or(isNull(payOrder.holderId), eq(payOrder.holderId, changes.holderId)) : undefined,
          ),
        )
        .returning()
      return moved
    },
  }
}
