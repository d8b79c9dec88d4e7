import { Type } from 'typebox'
import { dateTime, digits, masked, oneOf, text } from './fields.ts'
import {
  amount,
  amountOrNone,
  flag,
  lines,
  moneyTaken,
  orderNo,
  orderState,
  orderWay,
  part,
  passwordState,
  payingMethod,
} from './money.ts'
import type { Service } from './service.ts'

const ofCashier = { audience: 'page', page: 'cashier', clause: '§7.2.2' } as const

/** Everything the cashier shows of an order, and the truth it lands on after whatever happened. Event topic `order/view`: it changed. */
const orderView = () =>
  Type.Object({
    /** 订单号: what a clerk can find it by. */
    orderNo: orderNo(),
    payee: Type.String(),
    /** Which stall or counter, where the merchant has several. */
    place: Type.Optional(Type.String()),
    subject: Type.String(),
    scene: Type.String(),
    /** Of C.7, for the picture. */
    sceneCode: digits(2),
    /** Of the whole order; `toPay` is what the holder's account is debited: without fund, personal account and discount. */
    amount: amount(),
    toPay: amountOrNone(),
    orderedAt: dateTime(),
    expiresAtMs: digits(13),
    way: orderWay(),
    state: orderState(),
    finished: flag(),
    payerName: masked(),
    payerIdNo: masked(),
    /** Parts that add up to `amount`; one line where it is all the bank account's. */
    lines: lines(),
    /** 惠民活动 of the bank; its amount is the line `discount`. */
    discountTitle: Type.Optional(Type.String()),
    methods: Type.Array(payingMethod()),
    /** 0: within 免密支付. */
    passwordNeeded: flag(),
    password: passwordState(),
    /** When the same payee was paid the same amount less than a minute ago: the holder is asked first, and `order/pay` wants `again`. */
    samePaidAt: Type.Optional(dateTime()),
    taken: moneyTaken(),
    /** While `taken` is unknown: when the answer will be there at the latest, as far as can be said. */
    answerBy: Type.Optional(dateTime()),
    /** 延时付款: confirmed, and not debited before then; until then `order/undo` takes it back. `taken` is no. */
    heldUntilMs: Type.Optional(digits(13)),
    /** Of an order that came to nothing, or of the last try that did: the code of the words that say why. */
    cause: Type.Optional(digits(6)),
    paid: Type.Optional(
      Type.Object({
        paidAt: dateTime(),
        bankName: Type.String(),
        account: Type.Optional(masked()),
        receiptNo: Type.String(),
        /** Path of the page where anybody can check the receipt; drawn as a QR code with our origin before it. */
        receiptPath: Type.String(),
      }),
    ),
    refunds: Type.Array(
      Type.Object({
        refundNo: Type.String(),
        amount: amount(),
        state: oneOf('refunding', 'refunded', 'failed'),
        at: dateTime(),
        lines: Type.Array(Type.Object({ part: part(), amount: amount() })),
      }),
    ),
  })

/** §7.2.2-c: an order that is this citizen's, or nobody's yet. Refuses with ORDER_UNKNOWN. */
export const viewOrder = {
  ...ofCashier,
  name: 'order/view',
  title: '收银台：查看订单',
  clause: '§7.2.2-c',
  params: Type.Object({ orderNo: orderNo() }),
  result: orderView(),
} as const satisfies Service

/**
 * §7.2.2-d: the holder confirms what was on the screen: `amount` (its `toPay`) and `payee` as shown are refused when they are no
 * longer so. `tapKey` is the page's own for one confirmation: again with it is the same attempt and never a second debit. The answer
 * is the order as it stands, mostly `paying`; the event `order/view` says when that changes. A wrong password is PASSWORD_WRONG.
 */
export const payOrder = {
  ...ofCashier,
  name: 'order/pay',
  title: '收银台：确认支付',
  clause: '§7.2.2-d',
  params: Type.Object({
    orderNo: orderNo(),
    amount: amountOrNone(),
    payee: text(120),
    methodId: text(64),
    tapKey: text(64),
    password: Type.Optional(digits(6)),
    /** The holder was asked about the same payment of a minute ago and wants this one too. */
    again: Type.Optional(oneOf('1')),
  }),
  result: orderView(),
} as const satisfies Service

/** §7.2.3-d: the holder says no; the order is closed and no money is taken. */
export const refuseOrder = {
  ...ofCashier,
  name: 'order/refuse',
  title: '收银台：不支付',
  clause: '§7.2.3-d',
  params: Type.Object({ orderNo: orderNo() }),
  result: orderView(),
} as const satisfies Service

/** 延时付款: the holder takes back what was confirmed and not debited yet; the order is closed. ORDER_BUSY once the debit has begun. */
export const undoOrder = {
  ...ofCashier,
  name: 'order/undo',
  title: '收银台：撤销付款',
  params: Type.Object({ orderNo: orderNo() }),
  result: orderView(),
} as const satisfies Service

/** 钱扣了没有, after any odd return: the three plain states and since when; `answerBy` while it is unknown. */
export const moneyTakenOf = {
  ...ofCashier,
  name: 'order/money-taken',
  title: '钱扣了没有',
  params: Type.Object({ orderNo: orderNo() }),
  result: Type.Object({
    orderNo: orderNo(),
    payee: Type.String(),
    amount: amount(),
    taken: moneyTaken(),
    /** When the money was taken, or the order ended without. */
    at: Type.Optional(dateTime()),
    answerBy: Type.Optional(dateTime()),
    cause: Type.Optional(digits(6)),
    refundedAmount: amountOrNone(),
  }),
} as const satisfies Service

/** For a cashier that was opened without an order: this citizen's last ones, newest first, ten at most. */
export const recentOrders = {
  ...ofCashier,
  name: 'order/recent',
  title: '收银台：最近的订单',
  params: Type.Object({}),
  result: Type.Object({
    orders: Type.Array(
      Type.Object({
        orderNo: orderNo(),
        payee: Type.String(),
        subject: Type.String(),
        amount: amount(),
        state: orderState(),
        taken: moneyTaken(),
        orderedAt: dateTime(),
      }),
    ),
  }),
} as const satisfies Service

/**
 * §7.2.3-d: the order a till has just made from this citizen's payment code, while it waits for them. Any page of ours may ask, and
 * its event tells that there is one: the cashier then opens by itself.
 */
export const waitingOrder = {
  name: 'order/waiting',
  audience: 'page',
  title: '等待确认的被扫订单',
  clause: '§7.2.3-d',
  authLevel: 2,
  params: Type.Object({}),
  result: Type.Object({ orderNo: Type.Optional(orderNo()) }),
} as const satisfies Service

/** 更换付款账户, from the cashier or from 支付码: the accounts of this citizen's cards. */
export const payingMethods = {
  name: 'paying-methods/list',
  audience: 'page',
  title: '付款账户列表',
  clause: '§7.2.3',
  params: Type.Object({}),
  result: Type.Object({ methods: Type.Array(payingMethod()) }),
} as const satisfies Service

export const choosePayingMethod = {
  name: 'paying-methods/choose',
  audience: 'page',
  title: '更换付款账户',
  clause: '§7.2.3',
  params: Type.Object({ methodId: text(64) }),
  result: Type.Object({ methods: Type.Array(payingMethod()) }),
} as const satisfies Service

export const paymentPasswordState = {
  ...ofCashier,
  name: 'payment-password/state',
  title: '支付密码状态',
  clause: '§7.2.2-d',
  params: Type.Object({}),
  result: passwordState(),
} as const satisfies Service

/** Setting and resetting alike; 实人 only. Refuses with PASSWORD_WEAK what anybody would guess. */
export const setPaymentPassword = {
  ...ofCashier,
  name: 'payment-password/set',
  title: '设置支付密码',
  clause: '§7.2.2-d',
  authLevel: 3,
  params: Type.Object({ password: digits(6) }),
  result: passwordState(),
} as const satisfies Service

/** 免密支付: off until the holder turns it on; the limits are the platform's. */
const smallPayments = () =>
  Type.Object({
    state: oneOf('on', 'off'),
    /** Without password up to this much at a time, and this much a day. */
    perPayment: amount(),
    perDay: amount(),
    usedToday: amountOrNone(),
  })

export const smallPaymentsState = {
  ...ofCashier,
  name: 'small-payments/state',
  title: '免密支付状态',
  params: Type.Object({}),
  result: smallPayments(),
} as const satisfies Service

/** On takes the payment password; off takes one tap. */
export const setSmallPayments = {
  ...ofCashier,
  name: 'small-payments/set',
  title: '开通或关闭免密支付',
  params: Type.Object({ state: oneOf('on', 'off'), password: Type.Optional(digits(6)) }),
  result: smallPayments(),
} as const satisfies Service
