export const ecodeMoves = {
  /** Read by a desk. Of two at one moment exactly one moves it. */
  use: { from: 'live', to: 'used' },
} as const
