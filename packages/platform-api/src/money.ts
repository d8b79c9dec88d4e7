import { Type } from 'typebox'
import { dateTime, digits, masked, oneOf, text } from './fields.ts'

/** Shapes that the services of payment share (§7.2). */

/** Yuan with two decimals (decision 0113), above zero, below a thousand million: `19.90`. */
export const amount = () => Type.String({ pattern: '^(?!0\\.00$)(0|[1-9]\\d{0,8})\\.\\d{2}$' })
/** The same where nothing is an answer too. */
export const amountOrNone = () => Type.String({ pattern: '^(0|[1-9]\\d{0,8})\\.\\d{2}$' })
/** 订单号: eight digits of the day, twelve of chance; the same on both sides. */
export const orderNo = () => digits(20)
/** 商户ID of table C.4. */
export const merchantId = () => digits(6)
/** A caller's own number of an order, a bill or a refund; within the caller it names one thing for ever. */
export const ownNo = () => Type.String({ pattern: '^[0-9A-Za-z_-]{1,64}$' })
/** Of table C.10 what a merchant may say of an order; 06 and 07 follow from how it was paid, 08 is a refund. */
export const paymentType = () => oneOf('01', '02', '03', '04', '05')
export const orderState = () => oneOf('created', 'paying', 'paid', 'failed', 'closed', 'partly-refunded', 'refunded')
/** 线上支付, 被扫, 主扫, 就医购药 (§7.2.2 to §7.2.6). */
export const orderWay = () => oneOf('online', 'scanned', 'scanning', 'medical')
/** 钱扣了没有: 已扣, 没扣, 正在确认. */
export const moneyTaken = () => oneOf('yes', 'no', 'unknown')
/** 统筹基金, 医保个人账户, 社会保障卡银行账户, and what a bank gives as a discount. */
export const part = () => oneOf('fund', 'personal-account', 'bank-account', 'discount')
export const lines = () => Type.Array(Type.Object({ part: part(), amount: amountOrNone() }))
export const flag = () => oneOf('0', '1')

/** 付款账户. `account` is absent of a personal account, whose `balance` stands there. */
export const payingMethod = () =>
  Type.Object({
    methodId: text(64),
    kind: oneOf('card-account', 'linked-account', 'personal-account'),
    bankName: Type.String(),
    account: Type.Optional(masked()),
    balance: Type.Optional(amountOrNone()),
    /** Where it cannot pay this order: the code of the words that say why. */
    cause: Type.Optional(digits(6)),
    /** What the holder pays with unless they say otherwise. */
    chosen: flag(),
  })

/** 支付密码. `triesLeft` once a try was wrong, `lockedUntil` while none is taken. */
export const passwordState = () =>
  Type.Object({
    state: oneOf('unset', 'set', 'locked'),
    triesLeft: Type.Optional(digits(1)),
    lockedUntil: Type.Optional(dateTime()),
  })
