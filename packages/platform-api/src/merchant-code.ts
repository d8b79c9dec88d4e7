import { Type } from 'typebox'
import { oneOf, text } from './fields.ts'
import { amount, merchantId, orderNo } from './money.ts'
import type { Service } from './service.ts'

/** §7.2.4-a: the code a merchant puts up for its customers to scan; `place` is what tells its stalls apart. */
export const createMerchantCode = {
  name: 'merchant-code/create',
  audience: 'open',
  title: '商户二维码生成',
  clause: '§7.2.4-a',
  params: Type.Object({ merchantId: merchantId(), scene: text(100), place: Type.Optional(text(40)) }),
  result: Type.Object({ code: Type.String(), payee: Type.String() }),
} as const satisfies Service

export const stopMerchantCode = {
  name: 'merchant-code/stop',
  audience: 'open',
  title: '商户二维码停用',
  clause: '§7.2.4-a',
  params: Type.Object({ code: text(64) }),
  result: Type.Object({ state: oneOf('stopped') }),
} as const satisfies Service

const ofCashier = { audience: 'page', page: 'cashier', clause: '§7.2.4-c' } as const

/** Whose code it is, before an amount is typed. Refuses one that was stopped, or whose merchant was. */
export const viewMerchantCode = {
  ...ofCashier,
  name: 'merchant-code/view',
  title: '主扫支付：查看商户',
  params: Type.Object({ code: text(64) }),
  result: Type.Object({ payee: Type.String(), place: Type.Optional(Type.String()), scene: Type.String() }),
} as const satisfies Service

/** §7.2.4-d: the amount the holder typed becomes an order. A repeated tap with the same `tapKey` is the same order. */
export const orderByMerchantCode = {
  ...ofCashier,
  name: 'merchant-code/pay-order',
  title: '主扫支付：按输入金额下单',
  clause: '§7.2.4-d',
  params: Type.Object({ code: text(64), amount: amount(), tapKey: text(64) }),
  result: Type.Object({ orderNo: orderNo() }),
} as const satisfies Service
