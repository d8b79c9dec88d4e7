export const applicationMoves = {
  approve: { from: 'waiting', to: 'approved' },
  refuse: { from: 'waiting', to: 'refused' },
  end: { from: 'approved', to: 'ended' },
} as const

export const periodDays = { 'days-30': 30, 'days-365': 365 } as const
