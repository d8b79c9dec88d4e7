/** A code as the page holds it; times in milliseconds since 1970 by the platform's clock. */
export interface Code {
  codeId: string
  text: string
  expiresAtMs: number
  lifeMs: number
}

/** `due`: still readable, but its successor should be fetched. */
export type CodePhase = 'fresh' | 'due' | 'dead'

/** The successor is asked for this long before the end, so that a slow network leaves no gap at the counter. */
const renewAheadMs = 5_000
/** A desk may have read a code in its last moment; its holder hears of it this much later. */
const lateReadMs = 2_000

export function phaseOf(code: Code | undefined, nowMs: number): CodePhase {
  if (code === undefined || nowMs >= code.expiresAtMs) return 'dead'
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

/** Which of the codes lately shown a desk may still have read. */
export function mayBeRead(codes: readonly Code[], nowMs: number): Code[] {
  return codes.filter(({ expiresAtMs }) => nowMs < expiresAtMs + lateReadMs)
}
