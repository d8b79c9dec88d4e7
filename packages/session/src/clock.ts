/** The platform's time on a device whose clock may be wrong. All in milliseconds since 1970. */
export interface PlatformClock {
  now(): number
  /** Takes the time stamp of an answer. It was true when written, so it is a lower bound: the clock only ever moves forward. */
  atLeast(serverTimeMs: number): void
}

/**
 * Counts on from `serverTimeMs` by a clock that nobody can set (`performance.now`), because the citizen's own may be off by
 * years. A phone that slept stops that clock; the next answer's time stamp puts it right.
 */
export function platformClock(serverTimeMs: number, readAtMs: number, monotonicMs: () => number): PlatformClock {
  let offsetMs = serverTimeMs - readAtMs
  return {
    now: () => monotonicMs() + offsetMs,
    atLeast(boundMs) {
      offsetMs = Math.max(offsetMs, boundMs - monotonicMs())
    },
  }
}
