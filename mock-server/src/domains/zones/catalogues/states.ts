export const reportMoves = {
  send: { from: 'queued', to: ['sent', 'refused'] },
  /** Changed here again. */
  change: { from: ['queued', 'sent', 'refused'], to: 'queued' },
} as const
