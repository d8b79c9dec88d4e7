/** The way of a refund: the money is set aside when it is asked for, so that refunds never exceed what was paid. */
export const refundMoves = {
  send: { from: ['ready'], to: 'sent', when: '退款请求发给银行之前' },
  giveBack: { from: ['ready', 'sent'], to: 'refunded', when: '银行答复已退款' },
  fail: { from: ['ready', 'sent'], to: 'failed', when: '银行答复没有退款，或过了时限从未受理' },
} as const

/** As others read it. */
export const shownState = { ready: 'refunding', sent: 'refunding', refunded: 'refunded', failed: 'failed' } as const
