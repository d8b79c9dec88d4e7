import { Type } from 'typebox'
import { digits, oneOf } from './fields.ts'
import { amount } from './money.ts'
import type { Service } from './service.ts'

const ofCashier = { audience: 'page', page: 'cashier', clause: '§7.2.2' } as const

/** 延时付款: off until the holder turns it on. What they confirm above `limit` is debited some minutes later, and can be taken back until then. */
const delayedPayments = () =>
  Type.Object({
    state: oneOf('on', 'off'),
    limit: Type.Optional(amount()),
    /** Among which the holder chooses, the platform's to set. */
    limits: Type.Array(amount()),
    minutes: Type.String(),
  })

export const delayedPaymentsState = {
  ...ofCashier,
  name: 'delayed-payments/state',
  title: '延时付款状态',
  params: Type.Object({}),
  result: delayedPayments(),
} as const satisfies Service

/** Without `limit` off. On and lower takes one tap; off and higher, which protects less, the payment password. */
export const setDelayedPayments = {
  ...ofCashier,
  name: 'delayed-payments/set',
  title: '设置延时付款',
  params: Type.Object({ limit: Type.Optional(amount()), password: Type.Optional(digits(6)) }),
  result: delayedPayments(),
} as const satisfies Service
