import { beijingTime } from '@one-card/envelope'
import { openServices } from '@one-card/platform-api'
import { fenOf, yuanOf } from '../../../amount.ts'
import { handle } from '../../../handler.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { givingBack, type RefundNeighbours } from './give-back.ts'
import { refundsRepository, type Refund } from './repository.ts'
import { refundsService } from './service.ts'
import { shownState } from './states.ts'

export interface Refunds {
  /** In the order in which they were asked for. */
  listOf(orderNo: string): Promise<Refund[]>
  find(refundNo: string): Promise<Refund | undefined>
  ordersBetween(since: Date, until: Date): Promise<string[]>
}

export function refundsModule(
  deps: Pick<Deps, 'db' | 'now' | 'randomBytes'>,
  modules: RefundNeighbours,
): Module<Refunds> {
  const repository = refundsRepository(deps.db)
  const giveBack = refundsService(deps, repository, modules)
  return {
    api: {
      listOf: repository.listOf,
      find: (refundNo) => repository.find(refundNo),
      ordersBetween: repository.ordersBetween,
    },
    handlers: [
      handle(openServices['order/refund'], async ({ amount, ...asked }, { channel }) => {
        const { order, refund } = await giveBack({ ...asked, amountFen: fenOf(amount) }, channel)
        return {
          orderNo: order.orderNo,
          refundNo: refund.refundNo,
          state: shownState[refund.state],
          lines: linesOfRefund(refund),
          refundedAmount: yuanOf(order.refundedFen),
        }
      }),
    ],
    jobs: givingBack(deps, repository, modules),
  }
}

const linesOfRefund = ({ parts }: Refund) => parts.map(({ part, amountFen }) => ({ part, amount: yuanOf(amountFen) }))

/** As its holder reads it. */
export const shownRefund = (refund: Refund) => ({
  refundNo: refund.refundNo,
  amount: yuanOf(refund.amountFen),
  state: shownState[refund.state],
  at: beijingTime(refund.endedAt ?? refund.askedAt),
  lines: linesOfRefund(refund),
})

export { shownState } from './states.ts'
export type { Refund } from './repository.ts'
