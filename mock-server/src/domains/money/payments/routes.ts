import { pageServices } from '@one-card/platform-api'
import { yuanOf } from '../../../amount.ts'
import { handle, type Handler } from '../../../handler.ts'
import type { Session } from '../../entry/sessions/index.ts'
import { smallPaymentFen, type PasswordsApi } from '../passwords/index.ts'
import type { PaymentsService } from './service.ts'
import type { orderViews } from './view.ts'

export function paymentRoutes(
  payments: PaymentsService,
  { view, moneyTaken }: ReturnType<typeof orderViews>,
  passwords: PasswordsApi,
): Handler[] {
  async function smallPayments({ holderId }: Session) {
    return {
      state: await passwords.smallPaymentsState(holderId),
      perPayment: yuanOf(smallPaymentFen.perPayment),
      perDay: yuanOf(smallPaymentFen.perDay),
      usedToday: yuanOf(await payments.usedToday(holderId)),
    }
  }

  return [
    handle(pageServices['order/view'], ({ orderNo }, { session }) => view(orderNo, session.holderId)),
    handle(pageServices['order/pay'], async (asked, { session }) => {
      await payments.pay(asked, session)
      return view(asked.orderNo, session.holderId)
    }),
    handle(pageServices['order/refuse'], async ({ orderNo }, { session }) => {
      await payments.refuse(orderNo, session)
      return view(orderNo, session.holderId)
    }),
    handle(pageServices['order/undo'], async ({ orderNo }, { session }) => {
      await payments.undo(orderNo, session)
      return view(orderNo, session.holderId)
    }),
    handle(pageServices['order/money-taken'], ({ orderNo }, { session }) => moneyTaken(orderNo, session.holderId)),
    handle(pageServices['small-payments/state'], (_params, { session }) => smallPayments(session)),
    handle(pageServices['small-payments/set'], async ({ state, password }, { session }) => {
      await passwords.setSmallPayments(session.holderId, state, password)
      return smallPayments(session)
    }),
  ]
}
