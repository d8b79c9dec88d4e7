import type { Page, Request } from '@playwright/test'

const watched = new WeakMap<Page, Set<Request>>()

/** Keeps which requests of a page have no whole answer yet. A stream of events never has one and is left out. */
export function watchRequests(page: Page): void {
  const underWay = new Set<Request>()
  watched.set(page, underWay)
  const done = (request: Request) => underWay.delete(request)
  page
    .on('request', (request) => underWay.add(request))
    .on('requestfinished', done)
    .on('requestfailed', done)
    .on('response', (response) => {
      if (response.headers()['content-type'] === 'text/event-stream') done(response.request())
    })
}

const whole = async (request: Request) => (await request.response())?.finished()

/** Waits until every request of the page has its answer, and says whether there was any; `watchRequests` came first. */
export async function answered(page: Page): Promise<boolean> {
  const underWay = watched.get(page)!
  let waited = false
  for (;;) {
    // What the page did until now is heard of before the answer to this call is.
    await page.evaluate(() => undefined)
    if (underWay.size === 0) return waited
    waited = true
    await Promise.allSettled([...underWay].map(whole))
  }
}
