/** The way of a difference: found once, over once. What differs anew after that is another one. */
export const differenceMoves = {
  clear: { from: ['open'], to: 'cleared', when: '后来的一次对账，三方一致' },
} as const

/** A debit the platform does not know, or has and the bank does not; amounts that are not the same; a merchant that never answered; no C.4. */
export const differenceKinds = [
  'debit-unknown',
  'debit-missing',
  'amount',
  'refund',
  'merchant-silent',
  'record-missing',
] as const
export type DifferenceKind = (typeof differenceKinds)[number]
