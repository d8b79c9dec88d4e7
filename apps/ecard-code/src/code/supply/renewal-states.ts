/** Where the request for a code stands. `waiting`: it failed and is tried again by itself; `refused`: it is not. */
export type RenewalState = 'resting' | 'asking' | 'waiting' | 'refused'
export type RenewalEvent = 'asked' | 'answered' | 'failed' | 'refused'

/** A code may also come unasked, when the shell freshens the page. `asking` knows no `asked`: two requests for one renewal cannot happen, however often a finger taps. */
const moves: Record<RenewalState, Partial<Record<RenewalEvent, RenewalState>>> = {
  resting: { asked: 'asking' },
  asking: { answered: 'resting', failed: 'waiting', refused: 'refused' },
  waiting: { asked: 'asking', answered: 'resting' },
  refused: { asked: 'asking', answered: 'resting' },
}

/** The state an event leads to, or undefined where it cannot happen. */
export function moved(state: RenewalState, event: RenewalEvent): RenewalState | undefined {
  return moves[state][event]
}

/** How long to wait after so many failures in a row: 2, 4, 8, then every 15 seconds. */
export function retryDelayMs(failures: number): number {
  return Math.min(15_000, 1000 * 2 ** failures)
}
