/** The way of a case. Doubted once more, it is another case; what staff decide of one comes with their pages. */
export const caseMoves = {
  withdraw: { from: 'open', to: 'withdrawn', when: '持卡人想起来是本人办理' },
} as const
