export const medicalAuthMoves = {
  /** Its bill became an order, once. */
  use: { from: 'open', to: 'used' },
} as const

/** How long a card's authentication at the same caller counts, and how long a bill has to be settled. */
export const cardReadMs = 10 * 60_000
export const authMs = 30 * 60_000
