import { beijingTime } from '@one-card/envelope'
import { mask } from '@one-card/masking'
import type { PageServices, Result } from '@one-card/platform-api'
import { codes } from '@one-card/prompts'
import { yuanOf } from '../../../amount.ts'
import type { Deps } from '../../../deps.ts'
import type { Holders } from '../../people/holders/index.ts'
import { isFinished, linesOf, moneyTakenIn, toPayFenOf, type Order } from '../orders/index.ts'
import { shownPassword } from '../passwords/index.ts'
import { shownMethod } from '../paying-methods/index.ts'
import { receiptPath, type Receipts } from '../receipts/index.ts'
import { shownRefund, type Refunds } from '../refunds/index.ts'
import type { PaymentsRepository } from './repository.ts'
import { personalFor, type PaymentsNeighbours, type PaymentsService } from './service.ts'
import { answerBy } from './states.ts'

export interface ViewNeighbours extends PaymentsNeighbours {
  holders: Pick<Holders, 'get'>
  receipts: Receipts
  refunds: Pick<Refunds, 'listOf'>
}

/** Everything the cashier shows of an order, masked: the one truth a page lands on. */
export function orderViews(
  { now }: Pick<Deps, 'now'>,
  repository: PaymentsRepository,
  { orders, methods, passwords, holders, receipts, refunds }: ViewNeighbours,
  { needsPassword, sameSince }: PaymentsService,
) {
  /** A card that cannot be used says why, in place of its accounts. */
  const methodsFor = async (order: Order, holderId: string) =>
    isFinished(order.state) ? { methods: [] } : methods.find(holderId, personalFor(order))

  async function paidOf(order: Order) {
    if (order.paidAt === null) return {}
    const [attempt, receipt] = await Promise.all([repository.lastOf(order.orderNo), receipts.ofOrder(order.orderNo)])
    return {
      paid: {
        paidAt: beijingTime(order.paidAt),
        bankName: attempt!.bankName,
        ...(attempt!.account !== undefined && { account: mask('bankCard', attempt!.account) }),
        receiptNo: receipt!.receiptNo,
        receiptPath: receiptPath(receipt!),
      },
    }
  }

  /** 已扣, 没扣, 正在确认; nothing has gone to the bank of what waits. */
  async function takenOf({ orderNo, state }: Order) {
    const attempt = state === 'paying' ? await repository.lastOf(orderNo) : undefined
    if (!attempt) return { taken: moneyTakenIn(state) }
    if (attempt.state === 'held') return { taken: 'no' as const, heldUntilMs: String(attempt.nextAskAt.getTime()) }
    return { taken: moneyTakenIn(state), answerBy: beijingTime(answerBy(attempt.begunAt, now())) }
  }

  return {
    async view(orderNo: string, holderId: string): Promise<Result<PageServices['order/view']>> {
      const order = await orders.ofHolder(orderNo, holderId)
      const [payer, found, password, withPassword, samePaidAt, refunded, paid, taken] = await Promise.all([
        holders.get(holderId),
        methodsFor(order, holderId),
        passwords.stateOf(holderId),
        needsPassword(order, holderId),
        order.state === 'created' ? orders.samePaidAt(order, holderId, sameSince()) : undefined,
        refunds.listOf(orderNo),
        paidOf(order),
        takenOf(order),
      ])
      const cause = 'refusal' in found ? found.refusal : order.cause
      return {
        orderNo,
        payee: order.payee,
        ...(order.place !== null && { place: order.place }),
        subject: order.subject,
        scene: order.scene,
        sceneCode: order.sceneCode,
        amount: yuanOf(order.amountFen),
        toPay: yuanOf(toPayFenOf(order)),
        orderedAt: beijingTime(order.orderedAt),
        expiresAtMs: String(order.expiresAt.getTime()),
        way: order.way,
        state: order.state,
        finished: isFinished(order.state) ? '1' : '0',
        payerName: mask('name', payer.name),
        payerIdNo: mask('idNo', payer.idNo),
        lines: linesOf(order),
        ...(order.discountTitle !== null && { discountTitle: order.discountTitle }),
        methods: 'refusal' in found ? [] : found.methods.map(shownMethod),
        passwordNeeded: withPassword ? '1' : '0',
        password: shownPassword(password),
        ...(samePaidAt && { samePaidAt: beijingTime(samePaidAt) }),
        ...taken,
        ...(cause !== null && { cause: codes[cause] }),
        ...paid,
        refunds: refunded.map(shownRefund),
      }
    },

    async moneyTaken(orderNo: string, holderId: string): Promise<Result<PageServices['order/money-taken']>> {
      const order = await orders.ofHolder(orderNo, holderId)
      const at = order.paidAt ?? order.endedAt
      const { taken, answerBy: by } = { answerBy: undefined, ...(await takenOf(order)) }
      return {
        orderNo,
        payee: order.payee,
        amount: yuanOf(order.amountFen),
        taken,
        ...(at !== null && { at: beijingTime(at) }),
        ...(by !== undefined && { answerBy: by }),
        ...(order.cause !== null && { cause: codes[order.cause] }),
        refundedAmount: yuanOf(order.refundedFen),
      }
    },
  }
}
