import type { Page, Request } from '@playwright/test'

declare global {
  interface Window {
    asked: Set<number>
  }
}

const watched = new WeakMap<Page, Set<Request>>()

/** Keeps which requests of a page have no whole answer yet. A stream of events never has one and is left out. */
export function watchRequests(page: Page): void {
  const underWay = new Set<Request>()
  watched.set(page, underWay)
  const done = (request: Request) => underWay.delete(request)
  page
    .on('request', (request) => {
      // What a document and its Workers wait for ends with them, and nothing says so.
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) underWay.clear()
      underWay.add(request)
    })
    .on('worker', (worker) => worker.on('close', () => underWay.clear()))
    .on('requestfinished', done)
    .on('requestfailed', done)
    .on('response', (response) => {
      if (response.headers()['content-type'] === 'text/event-stream') done(response.request())
    })
}

/** Keeps which questions of a page to its Workers have no answer yet, as `window.asked`. */
export async function watchWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.asked = new Set()
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given)
        this.addEventListener('message', ({ data }) => window.asked.delete((data as { id: number }).id))
      }

      override postMessage(message: { id?: number }): void {
        if (message.id !== undefined) window.asked.add(message.id)
        super.postMessage(message)
      }

      override terminate(): void {
        window.asked.clear()
        super.terminate()
      }
    }
  })
}

const pollMs = 10
const aMoment = () => new Promise((resolve) => setTimeout(resolve, pollMs))

/** Waits until every request of the page and every question to its Workers has its answer, and says whether there was any; `watchRequests` came first. */
export async function answered(page: Page): Promise<boolean> {
  const underWay = watched.get(page)!
  let waited = false
  for (;;) {
    // What the page did until now is heard of before the answer to this call is. A page that is being left answers nothing.
    const asking = await page.evaluate(() => ('asked' in window ? window.asked.size : 0) > 0).catch(() => true)
    if (underWay.size === 0 && !asking) return waited
    waited = true
    await aMoment()
  }
}
