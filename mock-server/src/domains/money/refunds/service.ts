import { newDayNumber } from '../../../day-number.ts'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Jobs } from '../../operations/jobs/index.ts'
import { bankLimitMs, queryDelayMs } from '../bank/index.ts'
import { merchantAccountOf, type Order, type Orders } from '../orders/index.ts'
import { refundJob } from './give-back.ts'
import { refundParts } from './parts.ts'
import type { Refund, RefundsRepository } from './repository.ts'

interface Asked {
  orderNo?: string
  merchantOrderNo?: string
  merchantRefundNo: string
  amountFen: number
  reason?: string | undefined
}

const canBeRefunded: Order['state'][] = ['paid', 'partly-refunded', 'refunded']

export function refundsService(
  { db, now, randomBytes }: Pick<Deps, 'db' | 'now' | 'randomBytes'>,
  repository: RefundsRepository,
  { orders, jobs }: { orders: Orders; jobs: Pick<Jobs, 'send'> },
) {
  /** Whole or in part, back to the parts it came from; the same number is the same refund. */
  return async ({ merchantRefundNo, amountFen, reason, ...which }: Asked, channel: Channel) => {
    const { channelNo } = channel
    const order = await orders.ofSystem(which, channel)
    if (!canBeRefunded.includes(order.state)) refuse('ORDER_NOT_PAID')
    const at = now()
    const refund = await db.transaction(async (transaction): Promise<Refund> => {
      await repository.lockOrder(order.orderNo, transaction)
      const known = await repository.findByMerchantNo(channelNo, merchantRefundNo, transaction)
      if (known?.orderNo === order.orderNo && known.amountFen === amountFen) return known
      if (known) refuse('REFUND_DIFFERS', known.orderNo === order.orderNo ? 'amount' : 'orderNo')
      const already = await repository.setAside(order.orderNo, transaction)
      if (already + amountFen > order.amountFen) refuse('REFUND_TOO_MUCH')
      const parts = refundParts(order, already, amountFen)
      const row: Refund = {
        refundNo: newDayNumber(at, randomBytes),
        orderNo: order.orderNo,
        channelNo,
        merchantRefundNo,
        amountFen,
        reason: reason ?? null,
        parts: parts.map(({ part, amountFen: fen }) => ({ part, amountFen: fen })),
        legs: [
          { account: merchantAccountOf(order.merchantId), amountFen: -amountFen },
          ...parts.map(({ account, amountFen: fen }) => ({ account, amountFen: fen })),
        ],
        state: 'ready',
        askedAt: at,
        notAfter: new Date(at.getTime() + bankLimitMs),
        asked: 0,
        nextAskAt: new Date(at.getTime() + queryDelayMs(0)),
        endedAt: null,
      }
      await repository.insert(row, transaction)
      await jobs.send(refundJob, { requestNo: row.refundNo }, transaction)
      return row
    })
    return { order, refund }
  }
}
