export const merchantApplicationMoves = {
  approve: { from: 'waiting', to: 'approved' },
  refuse: { from: 'waiting', to: 'refused' },
} as const
