import type { paymentTypes } from '@one-card/records'
import type { Deps } from '../../../deps.ts'
import type { Job } from '../../../job.ts'
import type { Channel, Channels } from '../../access/channels/index.ts'
import type { Jobs } from '../../operations/jobs/index.ts'
import type { Holder, Holders } from '../../people/holders/index.ts'
import type { Uses } from '../../uses/use/index.ts'
import { bankRequests, type Bank } from '../bank/index.ts'
import type { Merchant, Merchants } from '../merchants/index.ts'
import type { Order, Orders } from '../orders/index.ts'
import type { Receipts } from '../receipts/index.ts'
import { debitJob } from './begin.ts'
import type { Attempt, PaymentsRepository } from './repository.ts'

export interface DebitNeighbours {
  jobs: Pick<Jobs, 'send'>
  channels: Pick<Channels, 'find'>
  holders: Pick<Holders, 'get'>
  merchants: Pick<Merchants, 'find'>
  orders: Orders
  receipts: Receipts
  bank: Bank
  uses: Pick<Uses, 'write'>
}

interface Known {
  attempt: Attempt
  order: Order
  holder: Holder
  channel: Channel
  merchant: Merchant
}

/** The bank's side of a payment. */
export function debits(
  deps: Pick<Deps, 'db' | 'now'>,
  repository: PaymentsRepository,
  { jobs, channels, holders, merchants, orders, receipts, bank, uses }: DebitNeighbours,
): Job[] {
  const { now } = deps
  const requestOf = (attempt: Attempt) => ({ ...attempt, requestNo: attempt.attemptNo })

  async function read(attemptNo: string): Promise<Known> {
    const attempt = (await repository.find(attemptNo))!
    const order = (await orders.find(attempt.orderNo))!
    const [holder, channel, merchant] = await Promise.all([
      holders.get(attempt.holderId),
      channels.find(order.channelNo),
      merchants.find(order.merchantId),
    ])
    return { attempt, order, holder, channel: channel!, merchant: merchant! }
  }

  return bankRequests<Known>(
    deps,
    { bank, jobs },
    {
      name: debitJob,
      read,
      async find(attemptNo, transaction) {
        const attempt = await repository.find(attemptNo, transaction)
        return attempt && requestOf(attempt)
      },
      markSent: (attemptNo) => repository.move(attemptNo, 'send'),
      planQuery: repository.planQuery,
      listForgotten: async (before) => (await repository.listForgotten(before)).map(requestOf),

      async done({ attempt, holder, channel, merchant }, paidAt, transaction) {
        if (!(await repository.move(attempt.attemptNo, 'take', { endedAt: now() }, transaction))) return
        const paid = await orders.move(attempt.orderNo, 'complete', { paidAt }, transaction)
        if (!paid) throw new Error('Money was taken for an order that was not being paid')
        await receipts.write({ ...paid, paidAt }, transaction)
        await uses.write(
          {
            kind: 'payment',
            flow: paid.flow,
            holder,
            channel,
            serialNo: paid.orderNo,
            regionCode: merchant.regionCode,
            merchant: { id: paid.merchantId, name: paid.payee },
            scene: paid.scene,
            description: paid.subject,
            amountFen: paid.amountFen,
            at: paidAt,
            paymentType: paid.paymentType as PaymentType,
            ...(attempt.account !== undefined && { bankAccount: attempt.account }),
            ...(paid.terminal !== null && { terminal: paid.terminal }),
          },
          transaction,
        )
      },

      /** With another account the order can be paid as long as its time lasts; at a terminal nobody is there to choose one. */
      async refused({ attempt, order }, cause, transaction) {
        const at = now()
        if (!(await repository.move(attempt.attemptNo, 'refuse', { cause, endedAt: at }, transaction))) return
        const canTryAgain = at < order.expiresAt && order.flow !== 'cardSettlement'
        await orders.move(order.orderNo, canTryAgain ? 'tryAgain' : 'fail', { cause }, transaction)
      },
    },
  )
}

type PaymentType = (typeof paymentTypes)['rows'][number][0]
