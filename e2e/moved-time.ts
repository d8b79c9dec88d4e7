import type { BrowserContext } from '@playwright/test'
import { movePlatform } from './platform-clock.ts'

/** Playwright's stand-in for `performance` leaves out when the page came, by which a page knows the platform's time. */
function keepPageTimes(): void {
  const real = window.performance
  let shown = real
  Object.defineProperty(window, 'performance', {
    configurable: true,
    get: () => shown,
    set(standIn: Performance) {
      const timing = () => {
        const { navigationStart, responseStart } = real.timing
        const sinceResponseMs = real.now() - (responseStart - navigationStart)
        return { navigationStart: 0, responseStart: standIn.now() - sinceResponseMs }
      }
      shown = Object.defineProperty(standIn, 'timing', { get: timing })
    },
  })
}

/** From here on `forward` moves the time of this browser's pages. Their own clocks are wrong by `wrongByMs`. */
export async function takeTime(context: BrowserContext, wrongByMs = 0): Promise<void> {
  await context.addInitScript(keepPageTimes)
  await context.clock.install({ time: Date.now() + wrongByMs })
}

/** Moves what has no stand-in clock: the platform and the Workers of this browser's pages. */
async function moveOthers(context: BrowserContext, byMs: number): Promise<void> {
  await movePlatform(byMs)
  for (const worker of context.pages().flatMap((page) => page.workers())) {
    await worker.evaluate((movedMs) => {
      const now = performance.now.bind(performance)
      performance.now = () => now() + movedMs
    }, byMs)
  }
}

/** Moves the platform and every page and Worker of this browser on, as if so much time had passed. What became due meanwhile is done once. */
export async function forward(context: BrowserContext, byMs: number): Promise<void> {
  await moveOthers(context, byMs)
  await context.clock.fastForward(byMs)
}

/** As `forward`, with every timer as often as it is due. */
export async function runThrough(context: BrowserContext, byMs: number): Promise<void> {
  await moveOthers(context, byMs)
  await context.clock.runFor(byMs)
}
