import { and, asc, eq, gte, inArray, lt, ne, sql, sum } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { refund } from './schema.ts'
import { refundMoves } from './states.ts'

export type Refund = typeof refund.$inferSelect
export type RefundsRepository = ReturnType<typeof refundsRepository>

const isOpen = inArray(refund.state, ['ready', 'sent'])

export function refundsRepository(db: Database) {
  const sumOf = async (orderNo: string, which: ReturnType<typeof eq>, transaction: Database) => {
    const [row] = await transaction
      .select({ fen: sum(refund.amountFen) })
      .from(refund)
      .where(and(eq(refund.orderNo, orderNo), which))
    return Number(row?.fen ?? 0)
  }

  return {
    /** Until the transaction ends: refunds of one order, asked for or ended, one after the other. */
    async lockOrder(orderNo: string, transaction: Database): Promise<void> {
      await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`refund/${orderNo}`}, 0))`)
    },
    async insert(row: Refund, transaction: Database): Promise<void> {
      await transaction.insert(refund).values(row)
    },
    async find(refundNo: string, within: Database = db): Promise<Refund | undefined> {
      const [row] = await within.select().from(refund).where(eq(refund.refundNo, refundNo))
      return row
    },
    async findByMerchantNo(channelNo: string, merchantRefundNo: string, within: Database): Promise<Refund | undefined> {
      const [row] = await within
        .select()
        .from(refund)
        .where(and(eq(refund.channelNo, channelNo), eq(refund.merchantRefundNo, merchantRefundNo)))
      return row
    },
    listOf: (orderNo: string): Promise<Refund[]> =>
      db.select().from(refund).where(eq(refund.orderNo, orderNo)).orderBy(asc(refund.askedAt), asc(refund.refundNo)),
    /** Orders of which something was given back from `since` until before `until`. */
    async ordersBetween(since: Date, until: Date): Promise<string[]> {
      const rows = await db
        .selectDistinct({ orderNo: refund.orderNo })
        .from(refund)
        .where(and(eq(refund.state, 'refunded'), gte(refund.endedAt, since), lt(refund.endedAt, until)))
      return rows.map(({ orderNo }) => orderNo)
    },
    /** Given back, or on its way. */
    setAside: (orderNo: string, transaction: Database) => sumOf(orderNo, ne(refund.state, 'failed'), transaction),
    givenBack: (orderNo: string, transaction: Database) => sumOf(orderNo, eq(refund.state, 'refunded'), transaction),
    /** Of any number at one moment, true for one. */
    async move(
      refundNo: string,
      name: keyof typeof refundMoves,
      endedAt: Date | null,
      within: Database = db,
    ): Promise<boolean> {
      const { from, to } = refundMoves[name]
      const moved = await within
        .update(refund)
        .set({ state: to, endedAt })
        .where(and(eq(refund.refundNo, refundNo), inArray(refund.state, [...from])))
        .returning({ refundNo: refund.refundNo })
      return moved.length === 1
    },
    async planQuery(refundNo: string, asked: number, nextAskAt: Date, transaction: Database): Promise<boolean> {
      const planned = await transaction
        .update(refund)
        .set({ asked, nextAskAt })
        .where(and(eq(refund.refundNo, refundNo), isOpen))
        .returning({ refundNo: refund.refundNo })
      return planned.length === 1
    },
    listForgotten: (before: Date): Promise<Refund[]> =>
      db
        .select()
        .from(refund)
        .where(and(isOpen, lt(refund.nextAskAt, before)))
        .limit(100),
  }
}
