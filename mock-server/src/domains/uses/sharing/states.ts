export const shareMoves = {
  /** Its system reported. */
  finish: { from: 'held', to: ['queued', 'held'] },
  send: { from: 'queued', to: ['sent', 'refused'] },
  /** Its holder withdrew. */
  hold: { from: 'queued', to: 'held' },
} as const
