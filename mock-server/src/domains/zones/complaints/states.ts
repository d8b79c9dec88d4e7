/** Whose turn it is: the desk's or, after its reply, the citizen's. */
export const complaintMoves = {
  desk: { from: 'received', to: 'answered' },
  citizen: { from: 'answered', to: 'received' },
} as const
