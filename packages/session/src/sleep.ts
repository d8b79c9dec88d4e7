/** Less than this is the difference between two clocks, not a sleep. */
const noiseMs = 1000

/**
 * Tells, when the page comes back in sight, how long the clock that nobody can set stood still meanwhile, because a phone that
 * sleeps stops it. The phone's own clock may be wrong, yet it counts on through a sleep; only its advance is used.
 */
export function watchSleep(
  { document, performance }: Pick<Window, 'document' | 'performance'>,
  woke: (missedMs: number) => void,
): void {
  const clocks = () => Date.now() - performance.now()
  let apart = clocks()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') apart = clocks()
    else if (clocks() - apart > noiseMs) woke(clocks() - apart)
  })
}
