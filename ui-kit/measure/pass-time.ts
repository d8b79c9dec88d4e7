/** When an animation ends, ms on its own clock; undefined where it never does. */
function endMsOf({ effect }: Animation): number | undefined {
  const endMs = Number(effect?.getComputedTiming().endTime ?? 0)
  return Number.isFinite(endMs) ? endMs : undefined
}

const isUnderWay = ({ playState }: Animation) => playState === 'running'

/** Whether anything on the page moves that will have an end, after a delay too. */
export function movesToAnEnd(page: Document): boolean {
  return page.getAnimations().some((animation) => isUnderWay(animation) && endMsOf(animation) !== undefined)
}

/** CSS and script animations keep a clock of their own, which no stand-in for timers moves: brings them `ms` on, and waits until the page has heard which have ended. */
export async function passAnimations(page: Document, ms: number): Promise<void> {
  for (const animation of page.getAnimations().filter(isUnderWay)) {
    const endMs = endMsOf(animation)
    if (endMs !== undefined) animation.currentTime = Math.min(endMs, Number(animation.currentTime) + ms)
  }
  // Ends are told in the page's next frame, in which this one ends too.
  await page.documentElement.animate([], { duration: 1 }).finished
}
