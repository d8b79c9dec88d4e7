export const sessionMoves = {
  /** Its token was withdrawn. */
  end: { from: 'open', to: 'ended' },
} as const
