export const errorMoves = {
  /** Stored at last, by whichever service it came again. */
  mend: { from: 'waiting', to: 'mended' },
} as const
