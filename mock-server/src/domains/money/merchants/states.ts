export const merchantCodeMoves = {
  /** Its merchant took it down. */
  stop: { from: 'live', to: 'stopped' },
} as const
