import { flows } from '@one-card/records'
import { newDayNumber } from '../../../day-number.ts'
import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import { refuse } from '../../../refusal.ts'
import type { Jobs } from '../../operations/jobs/index.ts'
import { bankLimitMs, queryDelayMs, type Leg } from '../bank/index.ts'
import { holdMs } from '../delayed-payments/index.ts'
import type { Merchants } from '../merchants/index.ts'
import { merchantAccountOf, partsOf, toPayFenOf, type Order, type Orders } from '../orders/index.ts'
import type { PayingMethod } from '../paying-methods/index.ts'
import type { PaymentStops } from '../payment-stops/index.ts'
import type { PaymentsRepository } from './repository.ts'

export interface Beginning {
  order: Order
  holderId: string
  method: PayingMethod
  tapKey: string
  withoutPassword: boolean
  /** 延时付款: debited later, and undone until then. */
  isHeld?: boolean
}

export const debitJob = 'bank-debit'
export const releaseJob = 'payment-release'

/** From the account of each part, and all of it to the merchant. */
const legsOf = (order: Order): Leg[] => [
  ...partsOf(order)
    .filter(({ amountFen }) => amountFen > 0)
    .map(({ account, amountFen }) => ({ account: account!, amountFen: -amountFen })),
  { account: merchantAccountOf(order.merchantId), amountFen: order.amountFen },
]

export interface BeginningNeighbours {
  orders: Pick<Orders, 'move'>
  jobs: Pick<Jobs, 'send'>
  stops: Pick<PaymentStops, 'isStopped'>
  merchants: Pick<Merchants, 'checkOpen'>
}

/**
 * Moves an order to `paying` with the try that will be sent to the bank; false when the order is no longer there to be paid. Refuses
 * with MERCHANT_STOPPED, and with PAYMENT_STOPPED what the electronic card would pay.
 */
export function beginning(
  { now, randomBytes }: Pick<Deps, 'now' | 'randomBytes'>,
  repository: PaymentsRepository,
  { orders, jobs, stops, merchants }: BeginningNeighbours,
) {
  return async (
    { order, holderId, method, tapKey, withoutPassword, isHeld = false }: Beginning,
    transaction: Database,
  ): Promise<boolean> => {
    const isElectronic = flows[order.flow].cardForm === 'electronic'
    if (isElectronic && (await stops.isStopped(holderId, transaction))) refuse('PAYMENT_STOPPED')
    await merchants.checkOpen(order.merchantId, transaction)
    const at = now()
    const isPersonal = method.kind === 'personal-account' && toPayFenOf(order) > 0
    const moved = await orders.move(
      order.orderNo,
      'pay',
      // C.10 06 个人账户活化支付.
      { holderId, payingAccount: method.bankAccount, cause: null, ...(isPersonal && { paymentType: '06' }) },
      transaction,
    )
    if (!moved) return false
    const attemptNo = newDayNumber(at, randomBytes)
    const heldUntil = new Date(at.getTime() + holdMs)
    await repository.insert(
      {
        attemptNo,
        orderNo: order.orderNo,
        holderId,
        tapKey,
        methodId: method.methodId,
        bankName: method.bankName,
        ...(method.account !== undefined && { account: method.account }),
        toPayFen: toPayFenOf(order),
        legs: legsOf(moved),
        withoutPassword,
        state: isHeld ? 'held' : 'ready',
        cause: null,
        begunAt: at,
        notAfter: new Date(at.getTime() + bankLimitMs),
        asked: 0,
        nextAskAt: isHeld ? heldUntil : new Date(at.getTime() + queryDelayMs(0)),
        endedAt: null,
      },
      transaction,
    )
    if (isHeld) await jobs.send(releaseJob, { attemptNo }, transaction, heldUntil)
    else await jobs.send(debitJob, { requestNo: attemptNo }, transaction)
    return true
  }
}
