import { expect, test as base, type BrowserContext, type Page, type Response } from '@playwright/test'
import { movePlatform } from './platform-clock.ts'
import { leaksIn, secretsOfTheWorld } from './secrets.ts'

async function storageOf(page: Page): Promise<string> {
  const frames = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(async () =>
          JSON.stringify({
            local: { ...localStorage },
            session: { ...sessionStorage },
            databases: await indexedDB.databases(),
            caches: await caches.keys(),
            html: document.documentElement.outerHTML,
          }),
        )
        .catch(() => ''),
    ),
  )
  return frames.join('\n')
}

const isImmutable = (response: Response) => response.headers()['cache-control']?.includes('immutable') ?? false
/** Addresses whose bodies never change and have been read. */
const readOnce = new Set<string>()

/**
 * Every journey is also a leak test: each response body of the whole run, each storage and each page as it stands at the
 * end is read for full personal fields and keys (§8.3.2, decision 0108).
 */
export const test = base.extend<{ leakWatch: string[]; wordsWatch: string[] }, { clockRead: void }>({
  leakWatch: [
    async ({ context }: { context: BrowserContext }, use) => {
      const secrets = secretsOfTheWorld()
      const found: string[] = []
      const reading: Promise<void>[] = []
      context.on('response', (response) => {
        // What never changes under its address is read once a run.
        if (readOnce.has(response.url())) return
        // A stream does not end, so its body cannot be read here; mock-server's tests prove what is sent on it.
        if (response.headers()['content-type'] === 'text/event-stream') return
        reading.push(
          response
            .body()
            .then((body) => {
              found.push(...leaksIn(body.toString('utf8'), new URL(response.url()).pathname, secrets))
              if (isImmutable(response)) readOnce.add(response.url())
            })
            .catch(() => undefined),
        )
      })
      context.on('request', (request) => {
        found.push(
          ...leaksIn(
            decodeURIComponent(request.url()) + (request.postData() ?? ''),
            `request ${new URL(request.url()).pathname}`,
            secrets,
          ),
        )
      })
      await use(found)
      for (const page of context.pages())
        found.push(...leaksIn(await storageOf(page), `storage or page of ${new URL(page.url()).pathname}`, secrets))
      await Promise.all(reading)
      expect(found, 'nothing unmasked reaches a browser').toEqual([])
    },
    { auto: true },
  ],
  /** A citizen page that logs an error, or one that breaks the CSP, fails its journey. */
  wordsWatch: [
    async ({ context }: { context: BrowserContext }, use) => {
      const said: string[] = []
      context.on('console', (message) => {
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          said.push(message.text())
      })
      context.on('weberror', (error) => said.push(error.error().message))
      await use(said)
      expect(said, 'the pages run without errors').toEqual([])
    },
    { auto: true },
  ],
  /** A worker that replaces a failed one learns how far the platform's clock has been moved. */
  clockRead: [
    async ({}, use) => {
      await movePlatform(0)
      await use()
    },
    { auto: true, scope: 'worker' },
  ],
})

export { expect }
