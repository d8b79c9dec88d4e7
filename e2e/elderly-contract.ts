import { expect, type Page, type Request } from '@playwright/test'

const said = ({
  rule,
  element,
  measured,
  wanted,
}: {
  rule: string
  element: string
  measured: string
  wanted: string
}) => `${rule}: ${element} ${measured}, wanted ${wanted}`

/** Waits until the page has started, has its data and has no request under way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!)
  await expect(page.locator('main')).toBeVisible()
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
  await page.evaluate(() => window.measuring.comeToRest(document))
}

/** How the page on screen breaks the rules of 适老模式 (visual-spec §10): its mode, its two first buttons, and everything that can be measured. */
export async function droppedBy(page: Page): Promise<string[]> {
  const dropped: string[] = []
  if ((await page.locator('html[data-mode=elderly]').count()) === 0) dropped.push('mode: not 适老模式')
  for (const name of ['语音播报', '返回普通模式']) {
    if ((await page.getByRole('button', { name }).count()) === 0) dropped.push(`button: no ${name}`)
  }
  const findings = await page.evaluate(() =>
    window.measuring.measure(document.documentElement, window.measuring.demandsOf('elderly')),
  )
  return [...dropped, ...findings.map(said)]
}

/** Words that are lost at any of a citizen's own text steps (`text-steps.ts`). */
export async function lostAtSteps(page: Page, steps: number[]): Promise<string[]> {
  const findings = await page.evaluate(
    (all) =>
      all.flatMap((step) => {
        document.documentElement.dataset.textStep = String(step)
        return window.measuring
          .measureReach(document.documentElement)
          .map((finding) => ({ ...finding, element: `text step ${step}, ${finding.element}` }))
      }),
    steps,
  )
  return findings.map(said)
}

const quietMs = 1000
const watchedMs = 8000

/** Until no request has been under way for a second; the stream of events, which never ends, does not count. */
async function quiet(page: Page, act: () => Promise<void>): Promise<void> {
  const underWay = new Set<Request>()
  const done = (request: Request) => underWay.delete(request)
  page
    .on('request', (request) => underWay.add(request))
    .on('requestfinished', done)
    .on('requestfailed', done)
  page.on('response', (response) => {
    if (response.headers()['content-type'] === 'text/event-stream') done(response.request())
  })
  await act()
  let quietSince = Date.now()
  while (Date.now() - quietSince < quietMs) {
    await page.waitForTimeout(100)
    if (underWay.size > 0) quietSince = Date.now()
  }
}

/** Words that go by themselves in the eight seconds after `act` is done, and pages that leave by themselves. */
export async function vanishedAfter(page: Page, act: () => Promise<void>): Promise<string[]> {
  const arm = () => page.evaluateHandle(() => window.measuring.watchVanishing(document.body))
  const first = await arm()
  await quiet(page, act)
  // A tap may open another document, which has its own eight seconds.
  const watch = (await first.evaluate(() => true).catch(() => false)) ? first : await arm()
  await watch.evaluate((each) => each.settled())
  await page.waitForTimeout(watchedMs)
  return (await watch.evaluate((each) => each.stop())).map(said)
}
