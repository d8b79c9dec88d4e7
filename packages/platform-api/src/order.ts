import { Type } from 'typebox'
import { date, dateTime, digits, idNo, oneOf, seconds, text } from './fields.ts'
import {
  amount,
  amountOrNone,
  flag,
  lines,
  merchantId,
  orderNo,
  orderState,
  orderWay,
  ownNo,
  paymentType,
} from './money.ts'
import type { Service } from './service.ts'

/** An order by either side's number; with both they must belong together. */
const whichOrder = () => ({ orderNo: Type.Optional(orderNo()), merchantOrderNo: Type.Optional(ownNo()) })

/** What a merchant says of an order. The same `merchantOrderNo` with the same contents is the same order. */
const ordered = () => ({
  merchantOrderNo: ownNo(),
  merchantId: merchantId(),
  subject: text(60),
  amount: amount(),
  scene: text(100),
  /** Without it 01 普通消费/缴费支付. */
  paymentType: Type.Optional(paymentType()),
})

/** §7.2.2-a: an order of fixed amount; `code` is drawn on the merchant's page, `cashierPath` opens in the same app. */
export const createOrder = {
  name: 'order/create',
  audience: 'open',
  title: '电子社会保障卡线上支付下单',
  clause: '§7.2.2-a',
  params: Type.Object({
    ...ordered(),
    /** Whose order it is; without them whoever pays it first. */
    name: Type.Optional(text(60)),
    idNo: Type.Optional(idNo()),
    /** Until it closes by itself, 60 to 86400; 900 without it. */
    expiresIn: Type.Optional(seconds()),
  }),
  result: Type.Object({
    orderNo: orderNo(),
    state: orderState(),
    code: Type.String(),
    cashierPath: Type.String(),
    expiresAt: dateTime(),
  }),
} as const satisfies Service

/** §7.2.2-e: how an order stands. `finished` is 1 when nothing but a refund can happen to it. */
export const queryOrder = {
  name: 'order/query',
  audience: 'open',
  title: '支付订单查询',
  clause: '§7.2.2-e',
  params: Type.Object(whichOrder()),
  result: Type.Object({
    orderNo: orderNo(),
    merchantOrderNo: Type.String(),
    state: orderState(),
    finished: flag(),
    /** Grows with every change; a lower one is older news. */
    version: Type.String(),
    way: orderWay(),
    amount: amount(),
    paidAt: Type.Optional(dateTime()),
    /** Tables C.9 and C.10. */
    paymentMethod: Type.Optional(digits(2)),
    paymentType: Type.Optional(digits(2)),
    receiptNo: Type.Optional(Type.String()),
    lines: lines(),
    refundedAmount: amountOrNone(),
    refunds: Type.Array(
      Type.Object({
        refundNo: Type.String(),
        merchantRefundNo: Type.String(),
        amount: amount(),
        state: oneOf('refunding', 'refunded', 'failed'),
        refundedAt: Type.Optional(dateTime()),
      }),
    ),
    /** Of an order that came to nothing: the msgCode that says why. */
    cause: Type.Optional(digits(6)),
  }),
} as const satisfies Service

/** The merchant takes an unpaid order back. One that is being paid or is paid is refused. */
export const closeOrder = {
  name: 'order/close',
  audience: 'open',
  title: '支付订单关闭',
  clause: '§7.2.2',
  params: Type.Object(whichOrder()),
  result: Type.Object({ orderNo: orderNo(), state: orderState() }),
} as const satisfies Service

/** C.10 08: back to the parts it came from, whole or in pieces. The same `merchantRefundNo` is the same refund. */
export const refundOrder = {
  name: 'order/refund',
  audience: 'open',
  title: '支付订单退款',
  clause: '附录 C.10',
  params: Type.Object({
    ...whichOrder(),
    merchantRefundNo: ownNo(),
    amount: amount(),
    reason: Type.Optional(text(60)),
  }),
  result: Type.Object({
    orderNo: orderNo(),
    refundNo: Type.String(),
    state: oneOf('refunding', 'refunded', 'failed'),
    lines: lines(),
    refundedAmount: amountOrNone(),
  }),
} as const satisfies Service

/** §7.2.3-c: a till read a payment code; the holder's cashier opens by itself. */
export const payScanned = {
  name: 'pay/scanned',
  audience: 'open',
  title: '电子社会保障卡被扫支付',
  clause: '§7.2.3-c',
  params: Type.Object({ ...ordered(), code: text(64), terminal: Type.Optional(text(60)) }),
  result: Type.Object({
    orderNo: orderNo(),
    state: orderState(),
    name: Type.Optional(Type.String()),
    expiresAt: dateTime(),
  }),
} as const satisfies Service

/** Where platform, bank and merchant do not agree on a payment of the caller's; `reason` is for its clerk. */
const difference = () =>
  Type.Object({
    /** 订单号, or the bank's own number of what nobody here asked for. */
    orderNo: Type.String(),
    kind: oneOf('debit-unknown', 'debit-missing', 'amount', 'refund', 'merchant-silent', 'record-missing'),
    reason: Type.String(),
    /** What stands with each, less what was given back. */
    platformAmount: amountOrNone(),
    bankAmount: Type.String(),
    state: oneOf('open', 'cleared'),
    foundAt: dateTime(),
    clearedAt: Type.Optional(dateTime()),
  })

/** What the nightly reconciliation found of the caller's payments: its last days, and each difference until it is cleared and after. */
export const reconciliation = {
  name: 'order/reconciliation',
  audience: 'open',
  title: '支付对账结果',
  clause: '§7.2',
  params: Type.Object({}),
  result: Type.Object({
    days: Type.Array(Type.Object({ day: date(), doneAt: dateTime() })),
    differences: Type.Array(difference()),
  }),
} as const satisfies Service
