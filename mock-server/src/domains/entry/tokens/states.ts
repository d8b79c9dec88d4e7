export const tokenMoves = {
  /** The first presenter takes it; later ones find it taken. */
  present: { from: 'issued', to: 'presented' },
  /** The user left the channel: what the token became ends with it. */
  withdraw: { from: ['issued', 'presented'], to: 'withdrawn' },
} satisfies Record<string, { from: State | State[]; to: State }>

type State = 'issued' | 'presented' | 'withdrawn'

export function isOver({ state, expiresAt }: { state: State; expiresAt: Date }, at: Date): boolean {
  return state === 'withdrawn' || expiresAt <= at
}
