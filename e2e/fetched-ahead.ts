import type { Page } from '@playwright/test'
import { answered } from './under-way.ts'

/** Until the shell has fetched, well after the load, what may be wanted next (`packages/shell/src/warm-up.ts`): 页面真伪 is there, and for a second nothing more came or was on its way. `watchRequests` came first. */
export async function fetchedAhead(page: Page): Promise<void> {
  do {
    await page.waitForFunction(() => {
      const came = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      const last = Math.max(...came.map(({ responseEnd }) => responseEnd))
      return came.some(({ name }) => name.includes('/GenuinePart-')) && performance.now() - last > 1000
    })
  } while (await answered(page))
}
