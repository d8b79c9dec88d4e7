import type { Records } from '../../uses/records/index.ts'
import type { Bank, Moved } from '../bank/index.ts'
import type { Callbacks } from '../callbacks/index.ts'
import type { Merchants } from '../merchants/index.ts'
import { merchantAccountOf, type Order } from '../orders/index.ts'
import type { Payments } from '../payments/index.ts'
import type { Refunds } from '../refunds/index.ts'
import type { Facts } from './differences.ts'

export interface FactsNeighbours {
  bank: Pick<Bank, 'movedBy'>
  payments: Pick<Payments, 'numbersOf'>
  refunds: Pick<Refunds, 'listOf'>
  callbacks: Callbacks
  merchants: Pick<Merchants, 'find'>
  records: Pick<Records, 'findMoney'>
}

const toMerchantFen = (account: string, moved: Moved[]) =>
  moved.flatMap(({ legs }) => legs).reduce((sum, leg) => (leg.account === account ? sum + leg.amountFen : sum), 0)

/** What platform, bank and merchant say of one order, each from its own books. */
export function factsOf({ bank, payments, refunds, callbacks, merchants, records }: FactsNeighbours) {
  return async (order: Order): Promise<Facts> => {
    const { orderNo, channelNo } = order
    const [numbers, given, merchant, deliveredVersion, record] = await Promise.all([
      payments.numbersOf(orderNo),
      refunds.listOf(orderNo),
      merchants.find(order.merchantId),
      callbacks.deliveredVersion(orderNo),
      records.findMoney({ kind: 'payment', channelNo, serialNo: orderNo }),
    ])
    const account = merchantAccountOf(order.merchantId)
    const [debits, refunded] = await Promise.all([
      bank.movedBy(numbers),
      bank.movedBy(given.map(({ refundNo }) => refundNo)),
    ])
    const ends = [order.endedAt, ...given.map(({ endedAt }) => endedAt)].filter((end) => end !== null)
    return {
      order,
      takenFen: toMerchantFen(account, debits),
      givenBackFen: -toMerchantFen(account, refunded),
      isRefunding: given.some(({ state }) => state === 'ready' || state === 'sent'),
      changedAt: ends.reduce((last, end) => (end > last ? end : last), order.orderedAt),
      ...(merchant !== undefined && merchant.callbackUrl !== null && { deliveredVersion }),
      isRecorded: record?.amountFen === order.amountFen,
    }
  }
}
