export const recordMoves = {
  /** The system says what came of the use, once (docs/decisions/0004). */
  complete: { from: 'pending', to: ['succeeded', 'failed'] },
} as const
