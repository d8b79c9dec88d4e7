import type { Database } from '../../db/open.ts'
import { bankEntry, bankRequest } from '../../domains/money/bank/schema.ts'
import { merchantCallback } from '../../domains/money/callbacks/schema.ts'
import { merchantAccountOf, partsOf, type Order } from '../../domains/money/orders/index.ts'

/** What the bank did for an order of the past under one number: money to its merchant, or back from it. */
export interface PastRequest {
  requestNo: string
  at: Date
  /** Below zero: given back, from the paying account's part. */
  amountFen: number
}

/**
 * The bank's books of a past order, and that its merchant knows of it. The opening has the same the other way round: what was
 * paid before today is in no balance of today.
 */
export async function insertPastBooks(db: Database, order: Order, requests: PastRequest[]): Promise<void> {
  await db.insert(merchantCallback).values({ orderNo: order.orderNo, deliveredVersion: order.version })
  for (const { requestNo, at, amountFen } of requests) {
    const parts = partsOf(order).map(({ account, amountFen: fen }) => ({ account: account!, amountFen: -fen }))
    const payer = amountFen > 0 ? parts : [{ account: order.payingAccount!, amountFen: -amountFen }]
    const legs = [...payer, { account: merchantAccountOf(order.merchantId), amountFen }].filter((leg) => leg.amountFen)
    await db
      .insert(bankRequest)
      .values({ requestNo, answer: { outcome: 'done', at: at.toISOString() }, knownAt: at, calls: 1 })
    await db
      .insert(bankEntry)
      .values([
        ...legs.map((leg) => ({ ...leg, requestNo, at })),
        ...legs.map((leg) => ({ ...leg, amountFen: -leg.amountFen, requestNo: 'opening', at })),
      ])
  }
}
