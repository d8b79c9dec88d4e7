export const applicationMoves = {
  submit: { from: 'draft', to: 'submitted' },
  approved: { from: 'submitted', to: 'approved' },
  refused: { from: 'submitted', to: 'refused' },
} as const
