/** Payments go on when the last of a holder's stops is lifted. */
export const stopMoves = {
  lift: { from: 'stopped', to: 'lifted' },
} as const
