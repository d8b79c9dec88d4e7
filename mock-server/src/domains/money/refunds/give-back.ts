import type { Deps } from '../../../deps.ts'
import type { Job } from '../../../job.ts'
import type { Channel, Channels } from '../../access/channels/index.ts'
import type { Jobs } from '../../operations/jobs/index.ts'
import type { Holder, Holders } from '../../people/holders/index.ts'
import type { Uses } from '../../uses/use/index.ts'
import { bankRequests, type Bank } from '../bank/index.ts'
import type { Merchant, Merchants } from '../merchants/index.ts'
import type { Order, Orders } from '../orders/index.ts'
import type { Refund, RefundsRepository } from './repository.ts'

export interface RefundNeighbours {
  jobs: Pick<Jobs, 'send'>
  channels: Pick<Channels, 'find'>
  holders: Pick<Holders, 'get'>
  merchants: Pick<Merchants, 'find'>
  orders: Orders
  bank: Bank
  uses: Pick<Uses, 'write'>
}

interface Known {
  refund: Refund
  order: Order
  holder: Holder
  channel: Channel
  merchant: Merchant
}

export const refundJob = 'bank-refund'

/** The bank's side of a refund: settled by query like a payment, and a C.4 record of its own (C.10 08). */
export function givingBack(
  deps: Pick<Deps, 'db' | 'now'>,
  repository: RefundsRepository,
  { jobs, channels, holders, merchants, orders, bank, uses }: RefundNeighbours,
): Job[] {
  const { now } = deps
  const requestOf = (refund: Refund) => ({ ...refund, requestNo: refund.refundNo })

  async function read(refundNo: string): Promise<Known> {
    const refund = (await repository.find(refundNo))!
    const order = (await orders.find(refund.orderNo))!
    const [holder, channel, merchant] = await Promise.all([
      holders.get(order.holderId!),
      channels.find(order.channelNo),
      merchants.find(order.merchantId),
    ])
    return { refund, order, holder, channel: channel!, merchant: merchant! }
  }

  return bankRequests<Known>(
    deps,
    { bank, jobs },
    {
      name: refundJob,
      read,
      async find(refundNo, transaction) {
        const refund = await repository.find(refundNo, transaction)
        return refund && requestOf(refund)
      },
      markSent: (refundNo) => repository.move(refundNo, 'send', null),
      planQuery: repository.planQuery,
      listForgotten: async (before) => (await repository.listForgotten(before)).map(requestOf),

      async done({ refund: { refundNo, amountFen }, order, holder, channel, merchant }, at, transaction) {
        await repository.lockOrder(order.orderNo, transaction)
        if (!(await repository.move(refundNo, 'giveBack', at, transaction))) return
        const refundedFen = await repository.givenBack(order.orderNo, transaction)
        const isAll = refundedFen === order.amountFen
        const moved = await orders.move(order.orderNo, isAll ? 'refundAll' : 'refundPart', { refundedFen }, transaction)
        if (!moved) throw new Error('Money went back for an order that was not paid')
        await uses.write(
          {
            kind: 'payment',
            flow: order.flow,
            holder,
            channel,
            serialNo: refundNo,
            regionCode: merchant.regionCode,
            merchant: { id: order.merchantId, name: order.payee },
            scene: order.scene,
            description: order.subject,
            amountFen,
            at,
            paymentType: '08',
          },
          transaction,
        )
      },

      async refused({ refund, order }, _cause, transaction) {
        if (!(await repository.move(refund.refundNo, 'fail', now(), transaction))) return
        await orders.pushToPages(order.holderId, 'order/view', transaction)
      },
    },
  )
}
