import type { ShownCode } from '@one-card/shell'

export type CodeType = ShownCode['codeType']

/** A code as the page holds it; times in milliseconds since 1970 by the platform's clock. */
export interface Code {
  codeType: CodeType
  /** Names the secret it comes from. */
  secretRef: string
  text: string
  expiresAtMs: number
  lifeMs: number
}

/** `due`: still readable, but its successor should be at hand. */
export type CodePhase = 'fresh' | 'due' | 'dead'

/** The successor is asked for this long before the end, so that a Worker at work, or one that has to ask, leaves no gap at the counter. */
const renewAheadMs = 5_000
/** A desk may have read a code in its last moment; its holder hears of it this much later. */
const lateReadMs = 2_000

/** Dead too is a code of a time more than one life away: the clock it was made by had run ahead, and no desk would take it. */
export function phaseOf(code: Code | undefined, nowMs: number): CodePhase {
  if (code === undefined || nowMs >= code.expiresAtMs || nowMs < code.expiresAtMs - 2 * code.lifeMs) return 'dead'
  return nowMs >= code.expiresAtMs - renewAheadMs ? 'due' : 'fresh'
}

/** Whole seconds to the end, rounded up: a living code never says 0, a dead one never says more. */
export function secondsLeft(code: Code | undefined, nowMs: number): number {
  if (code === undefined) return 0
  return Math.min(Math.ceil(code.lifeMs / 1000), Math.max(0, Math.ceil((code.expiresAtMs - nowMs) / 1000)))
}

/** Milliseconds until the figure of `secondsLeft` changes, 1 to 1000; without a code one second. */
export function untilNextSecond(code: Code | undefined, nowMs: number): number {
  if (code === undefined) return 1000
  const beyond = (code.expiresAtMs - nowMs) % 1000
  return Math.max(1, beyond > 0 ? beyond : 1000 + beyond)
}

/** The secrets of those codes lately shown that a desk may still have read. */
export function mayBeRead(codes: readonly Code[], nowMs: number): string[] {
  return [
    ...new Set(codes.filter(({ expiresAtMs }) => nowMs < expiresAtMs + lateReadMs).map(({ secretRef }) => secretRef)),
  ]
}
