export const merchantCodeMoves = {
  /** Its merchant took it down. */
  stop: { from: 'live', to: 'stopped' },
} as const

export const merchantMoves = {
  stop: { from: 'active', to: 'stopped' },
  resume: { from: 'stopped', to: 'active' },
} as const
