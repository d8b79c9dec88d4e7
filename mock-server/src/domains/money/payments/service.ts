import { parseBeijingTime, beijingTime } from '@one-card/envelope'
import type { PageServices, Params } from '@one-card/platform-api'
import type { Database } from '../../../db/open.ts'
import { fenOf } from '../../../amount.ts'
import { refuse } from '../../../refusal.ts'
import { turns } from '../../../turns.ts'
import type { Deps } from '../../../deps.ts'
import type { Session } from '../../entry/sessions/index.ts'
import { toPayFenOf, type Order, type Orders } from '../orders/index.ts'
import { smallPaymentFen, type Passwords } from '../passwords/index.ts'
import type { PayingMethods } from '../paying-methods/index.ts'
import type { PaymentStops } from '../payment-stops/index.ts'
import type { DelayedPayments } from '../delayed-payments/index.ts'
import type { Beginning } from './begin.ts'
import type { heldPayments } from './hold.ts'
import type { PaymentsRepository } from './repository.ts'

export interface PaymentsNeighbours {
  orders: Orders
  methods: PayingMethods
  passwords: Passwords
  stops: Pick<PaymentStops, 'lockHolder'>
  delayed: DelayedPayments
}

/** The same payee and amount within it: the holder is asked first. */
const sameMs = 60_000
const medicalScene = '03'

export type PaymentsService = ReturnType<typeof paymentsService>

/** A personal account may pay what belongs to medicine, but not what a settlement has split already. */
export const personalFor = (order: Order) =>
  order.sceneCode === medicalScene && order.way !== 'medical' ? { toPayFen: toPayFenOf(order) } : undefined

export function paymentsService(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  repository: PaymentsRepository,
  { orders, methods, passwords, stops, delayed }: PaymentsNeighbours,
  { undo }: Pick<ReturnType<typeof heldPayments>, 'undo'>,
  begin: (beginning: Beginning, transaction: Database) => Promise<boolean>,
) {
  const inTurn = turns()
  /** Since midnight, Beijing time. */
  const usedToday = (holderId: string, within?: Database) => {
    const midnight = parseBeijingTime(`${beijingTime(now()).slice(0, 10)} 00:00:00`)!
    return repository.withoutPasswordSince(holderId, midnight, within)
  }
  const sameSince = () => new Date(now().getTime() - sameMs)

  async function needsPassword(order: Order, holderId: string): Promise<boolean> {
    const toPayFen = toPayFenOf(order)
    if (toPayFen === 0) return false
    if (toPayFen > smallPaymentFen.perPayment || (await passwords.smallPaymentsState(holderId)) === 'off') return true
    return (await usedToday(holderId)) + toPayFen > smallPaymentFen.perDay
  }

  /** At a counter somebody who is ill waits for it: a medical bill never does. */
  async function waits(order: Order, holderId: string, transaction: Database): Promise<boolean> {
    const limitFen = order.way === 'medical' ? undefined : await delayed.limitOf(holderId, transaction)
    return limitFen !== undefined && toPayFenOf(order) > limitFen
  }

  /** Refuses what can no longer be paid; what is being paid, or is, is shown instead. */
  function isPayable({ state, expiresAt }: Order): boolean {
    if (state === 'closed' || state === 'failed') refuse('ORDER_CLOSED')
    if (state !== 'created') return false
    return now() < expiresAt || refuse('ORDER_EXPIRED')
  }

  async function pay(asked: Params<PageServices['order/pay']>, { holderId }: Session): Promise<void> {
    const order = await orders.ofHolder(asked.orderNo, holderId)
    if ((await repository.findTap(order.orderNo, asked.tapKey)) || !isPayable(order)) return
    if (fenOf(asked.amount) !== toPayFenOf(order) || asked.payee !== order.payee) refuse('ORDER_CHANGED')
    const method = await methods.get(holderId, asked.methodId, personalFor(order))
    const wantsAgain = asked.again === '1'
    if (!wantsAgain && (await orders.samePaidAt(order, holderId, sameSince()))) refuse('PAYMENT_REPEATED')
    const withPassword = await needsPassword(order, holderId)
    if (withPassword) {
      if ((await passwords.stateOf(holderId)).state === 'unset') refuse('PASSWORD_UNSET')
      await passwords.check(holderId, asked.password ?? refuse('PASSWORD_NEEDED'))
    }
    const withoutPassword = !withPassword && toPayFenOf(order) > 0
    await db.transaction(async (transaction) => {
      await stops.lockHolder(holderId, transaction)
      if (!wantsAgain && (await orders.samePaidAt(order, holderId, sameSince(), transaction)))
        refuse('PAYMENT_REPEATED')
      if (withoutPassword && (await usedToday(holderId, transaction)) + toPayFenOf(order) > smallPaymentFen.perDay)
        refuse('PASSWORD_NEEDED')
      const isHeld = await waits(order, holderId, transaction)
      await begin({ order, holderId, method, tapKey: asked.tapKey, withoutPassword, isHeld }, transaction)
    })
  }

  return {
    /** One confirmation of a holder after the other: a second tap finds what the first one did, and counts no password. */
    pay: (asked: Params<PageServices['order/pay']>, session: Session) =>
      inTurn(session.holderId, () => pay(asked, session)),
    usedToday,
    needsPassword,
    sameSince,
    /** Refused already, or being paid: the page is shown what is. */
    async refuse(orderNo: string, { holderId }: Session): Promise<void> {
      await orders.ofHolder(orderNo, holderId)
      await orders.moveNow(orderNo, 'refuse', { holderId, cause: 'ORDER_REFUSED' })
    },
    /** 延时付款: taken back before the debit. Undone already, the page is shown what is. */
    async undo(orderNo: string, { holderId }: Session): Promise<void> {
      await orders.ofHolder(orderNo, holderId)
      const attempt = await repository.lastOf(orderNo)
      if (attempt && (await undo(attempt))) return
      const { cause } = await orders.ofHolder(orderNo, holderId)
      if (cause !== 'PAYMENT_UNDONE') refuse('ORDER_BUSY')
    },
  }
}
