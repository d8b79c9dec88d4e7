export const entryMoves = {
  /** From a day on nothing new may say it. */
  close: { from: 'open', to: 'closing' },
} as const
