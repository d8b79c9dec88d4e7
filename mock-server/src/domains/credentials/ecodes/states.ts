export const ecodeMoves = {
  /** Read by a desk. Of two at one moment exactly one moves it. */
  use: { from: 'live', to: 'used' },
} as const

export const secretMoves = {
  /** Its page has a fresh one: after a use, or because the holder asked. */
  replace: { from: 'live', to: 'replaced' },
  /** Somebody guessed at its codes. */
  end: { from: 'live', to: 'ended' },
} as const
