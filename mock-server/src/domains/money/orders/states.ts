/**
 * The way of an order (docs/money-states.md is drawn from this). A move that is not written cannot happen. A try that the bank
 * turned down leads back to `created` while the order's time lasts: with another account the same order can still be paid.
 */
export const orderMoves = {
  pay: { from: ['created'], to: 'paying', when: '持卡人确认，或终端已验过密码' },
  complete: { from: ['paying'], to: 'paid', when: '银行已扣款' },
  tryAgain: { from: ['paying'], to: 'created', when: '银行没有扣款，订单仍在有效期内' },
  fail: { from: ['paying'], to: 'failed', when: '银行没有扣款，订单不能再付' },
  refuse: { from: ['created'], to: 'closed', when: '持卡人不支付' },
  withdraw: { from: ['created'], to: 'closed', when: '商户关闭订单' },
  undo: { from: ['paying'], to: 'closed', when: '延时付款，扣款之前持卡人撤销或停止了支付' },
  expire: { from: ['created'], to: 'closed', when: '超过有效期' },
  refundPart: { from: ['paid', 'partly-refunded'], to: 'partly-refunded', when: '部分退款到账' },
  refundAll: { from: ['paid', 'partly-refunded'], to: 'refunded', when: '全部退款到账' },
} as const

export type OrderMove = keyof typeof orderMoves
export const orderStates = ['created', 'paying', 'paid', 'failed', 'closed', 'partly-refunded', 'refunded'] as const
export type OrderState = (typeof orderStates)[number]

/** What ends an order, but for refunds. */
export const endings: readonly OrderMove[] = ['complete', 'fail', 'refuse', 'withdraw', 'undo', 'expire']

/** Nothing but a refund can happen to it. */
export const isFinished = (state: OrderState) => state !== 'created' && state !== 'paying'

/** 已扣, 没扣, 正在确认. */
export function moneyTakenIn(state: OrderState): 'yes' | 'no' | 'unknown' {
  if (state === 'paying') return 'unknown'
  return state === 'paid' || state === 'partly-refunded' || state === 'refunded' ? 'yes' : 'no'
}

/** Seconds in which it can be paid: as a merchant says, or by the way it came. */
export const validSeconds = { least: 60, most: 86_400, online: 900, scanned: 120, scanning: 300, medical: 600 } as const
