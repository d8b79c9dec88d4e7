import { beijingTime } from '@one-card/envelope'
import type { OpenServices, Result } from '@one-card/platform-api'
import { codes } from '@one-card/prompts'
import { flows } from '@one-card/records'
import { yuanOf } from '../../../amount.ts'
import { isFinished, linesOf, type Order } from '../orders/index.ts'
import type { Receipts } from '../receipts/index.ts'
import { shownState, type Refunds } from '../refunds/index.ts'

/** An order as its merchant's system reads it, asked or told. */
export function merchantViews({ receipts, refunds }: { receipts: Receipts; refunds: Refunds }) {
  return async (order: Order): Promise<Result<OpenServices['order/query']>> => {
    const [receipt, given] = await Promise.all([receipts.ofOrder(order.orderNo), refunds.listOf(order.orderNo)])
    return {
      orderNo: order.orderNo,
      merchantOrderNo: order.merchantOrderNo,
      state: order.state,
      finished: isFinished(order.state) ? '1' : '0',
      version: String(order.version),
      way: order.way,
      amount: yuanOf(order.amountFen),
      ...(order.paidAt !== null && {
        paidAt: beijingTime(order.paidAt),
        paymentMethod: flows[order.flow].paymentMethod,
        paymentType: order.paymentType,
      }),
      ...(receipt && { receiptNo: receipt.receiptNo }),
      lines: linesOf(order),
      refundedAmount: yuanOf(order.refundedFen),
      refunds: given.map(({ refundNo, merchantRefundNo, amountFen, state, endedAt }) => ({
        refundNo,
        merchantRefundNo,
        amount: yuanOf(amountFen),
        state: shownState[state],
        ...(state === 'refunded' && endedAt !== null && { refundedAt: beijingTime(endedAt) }),
      })),
      ...(order.cause !== null && { cause: codes[order.cause] }),
    }
  }
}
