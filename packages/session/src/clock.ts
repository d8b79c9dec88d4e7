/** The platform's time on a device whose clock may be wrong. All in milliseconds since 1970. */
export interface PlatformClock {
  now(): number
  /** Takes the time stamp of an answer, which was true when written: it cannot be earlier now. */
  atLeast(serverTimeMs: number): void
  /** The same stamp with all the time the answer may have taken: it cannot be later now. Mends a clock that a phone's sleep was taken for longer than it was. */
  atMost(serverTimeMs: number): void
}

/**
 * Counts on from `serverTimeMs` by a clock that nobody can set (`performance.now`), because the citizen's own may be off by
 * years. A phone that sleeps stops that clock; `watchSleep` makes up for it, and the next answer's time stamp puts it right.
 */
export function platformClock(serverTimeMs: number, readAtMs: number, monotonicMs: () => number): PlatformClock {
  let offsetMs = serverTimeMs - readAtMs
  return {
    now: () => monotonicMs() + offsetMs,
    atLeast(boundMs) {
      offsetMs = Math.max(offsetMs, boundMs - monotonicMs())
    },
    atMost(boundMs) {
      offsetMs = Math.min(offsetMs, boundMs - monotonicMs())
    },
  }
}
