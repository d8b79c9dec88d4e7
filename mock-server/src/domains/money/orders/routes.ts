import { beijingTime } from '@one-card/envelope'
import { openServices, pageServices } from '@one-card/platform-api'
import { codeText } from '@one-card/platform-api/code-text'
import { fenOf, yuanOf } from '../../../amount.ts'
import { digestOf } from '../../../bearer.ts'
import { handle, type Handler } from '../../../handler.ts'
import { refuse } from '../../../refusal.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Order } from './repository.ts'
import type { OrdersService } from './service.ts'
import { scannedOrders, type ScanNeighbours } from './scanned.ts'
import { moneyTakenIn, validSeconds } from './states.ts'

export interface OrderRouteNeighbours extends ScanNeighbours {
  holders: Holders
}

const mostRecent = 10

export function orderRoutes(orders: OrdersService, modules: OrderRouteNeighbours): Handler[] {
  const { holders, merchants } = modules
  const payScanned = scannedOrders(orders, modules)

  return [
    handle(
      openServices['order/create'],
      async ({ amount, expiresIn, paymentType = '01', name, idNo, ...asked }, { channel }) => {
        const seconds = Number(expiresIn ?? validSeconds.online)
        if (seconds < validSeconds.least || seconds > validSeconds.most) refuse('FORMAT_INVALID', 'expiresIn')
        if ((name === undefined) !== (idNo === undefined))
          refuse('FORMAT_INVALID', name === undefined ? 'name' : 'idNo')
        const payer =
          idNo === undefined
            ? undefined
            : await holders.identify(idNo, name!, { channel, way: 'query', reason: asked.scene })
        const { orderNo, state, expiresAt } = await orders.createNow({
          ...asked,
          channel,
          merchant: await merchants.payable(asked.merchantId, asked.scene, channel),
          amountFen: fenOf(amount),
          way: 'online',
          flow: 'onlinePayment',
          paymentType,
          validSeconds: seconds,
          holderId: payer?.id,
        })
        return {
          orderNo,
          state,
          code: codeText('order', '1', orderNo),
          cashierPath: `/h5/cashier/?order=${orderNo}`,
          expiresAt: beijingTime(expiresAt),
        }
      },
    ),

    handle(openServices['order/close'], async (asked, { channel }) => {
      const { orderNo, state } = await orders.ofSystem(asked, channel)
      if (state === 'closed') return { orderNo, state }
      const moved = await orders.moveNow(orderNo, 'withdraw', { cause: 'ORDER_WITHDRAWN' })
      return moved ? { orderNo, state: moved.state } : refuse('ORDER_BUSY')
    }),

    handle(openServices['pay/scanned'], payScanned),

    handle(pageServices['order/waiting'], async (_params, { session }) => {
      const order = await orders.waitingFor(session.holderId)
      return order ? { orderNo: order.orderNo } : {}
    }),

    handle(pageServices['order/recent'], async (_params, { session }) => ({
      orders: (await orders.listOf(session.holderId, mostRecent)).map(shownOrder),
    })),

    handle(pageServices['merchant-code/pay-order'], async ({ code: text, amount, tapKey }, { session }) => {
      const { merchant, code } = await merchants.byCode(text)
      const { orderNo } = await orders.createNow({
        channel: merchant,
        merchant,
        // Of this session's page, so that no other citizen's tap is ever the same.
        merchantOrderNo: digestOf(`${session.id}/${tapKey}`),
        subject: code.scene.split('/')[1] ?? '付款给商户',
        amountFen: fenOf(amount),
        scene: code.scene,
        way: 'scanning',
        flow: 'scannedCode',
        paymentType: '01',
        validSeconds: validSeconds.scanning,
        holderId: session.holderId,
        place: code.place,
      })
      return { orderNo }
    }),
  ]
}

function shownOrder({ orderNo, payee, subject, amountFen, state, orderedAt }: Order) {
  return {
    orderNo,
    payee,
    subject,
    amount: yuanOf(amountFen),
    state,
    taken: moneyTakenIn(state),
    orderedAt: beijingTime(orderedAt),
  }
}
