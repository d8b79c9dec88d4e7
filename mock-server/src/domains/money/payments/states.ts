/** The way of one try to pay an order. Sent once: whatever is not known after that is found out by query, never by a second debit. */
export const attemptMoves = {
  release: { from: ['held'], to: 'ready', when: '延时付款，等待时间已过' },
  undo: { from: ['held'], to: 'undone', when: '延时付款，扣款之前持卡人撤销或停止了支付' },
  send: { from: ['ready'], to: 'sent', when: '扣款请求发给银行之前' },
  take: { from: ['ready', 'sent'], to: 'taken', when: '银行答复已扣款' },
  refuse: { from: ['ready', 'sent'], to: 'refused', when: '银行答复没有扣款，或过了时限从未受理' },
} as const

const dayMs = 86_400_000

/** By when its holder is told the outcome, as far as can be said: two minutes, an hour, then day by day. */
export function answerBy(begunAt: Date, at: Date): Date {
  const passed = at.getTime() - begunAt.getTime()
  const limits = [2 * 60_000, 3_600_000]
  const next = limits.find((limit) => passed < limit) ?? Math.ceil((passed + 1) / dayMs) * dayMs
  return new Date(begunAt.getTime() + next)
}
