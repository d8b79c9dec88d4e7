import { expect, type Page } from '@playwright/test'
import { runThrough, takeTime } from './moved-time.ts'
import { answered, watchRequests, watchWorkers } from './under-way.ts'

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

/** Waits until the page has started and shows no stand-in. What it asks for when it is drawn may still be to come: `quiet` waits for that. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!)
  await expect(page.locator('main')).toBeVisible()
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
  await page.evaluate(() => window.measuring.comeToRest(document))
}

/** How the page on screen breaks the rules of 适老模式 (visual-spec §10): its mode, its two first buttons, the way to tell it from a false one, and everything that can be measured. */
export async function droppedBy(page: Page): Promise<string[]> {
  const dropped: string[] = []
  if ((await page.locator('html[data-mode=elderly]').count()) === 0) dropped.push('mode: not 适老模式')
  for (const name of ['语音播报', '返回普通模式', '页面真伪']) {
    if ((await page.getByRole('button', { name }).count()) === 0) dropped.push(`button: no ${name}`)
  }
  const findings = await page.evaluate(() =>
    window.measuring.measure(document.documentElement, window.measuring.demandsOf('elderly')),
  )
  return [...dropped, ...findings.map(said)]
}

/** What nobody says aloud: none of something, a value that is not there. */
const amiss = /(?<!\d)0 ?[项个条笔家位份张次]|零[项个条笔家位份张次]|undefined|NaN|null|。。|，。/

/** What 语音播报 says of this page that nobody would say; its caption holds the words. It may be another button afterwards. */
export async function saidAmiss(page: Page): Promise<string[]> {
  const speak = page.locator('button.speak')
  if ((await speak.count()) === 0) return []
  await speak.click()
  const words = (await page.locator('.caption').innerText()).trim()
  await speak.click()
  return amiss.test(words) || words === '' ? [`speech: ${words}`] : []
}

/** The smallest phone that is common: at these steps and beyond, a code comes before everything else on it. */
const smallest = { width: 320, height: 640 }
const allSteps = [1, 2, 3, 4, 5, 6, 7]
const codeFirstFrom = 3
/** The narrowest phone, and any at 200 %. */
const narrowest = { width: 280, height: 640 }

/** What a page is for, where it lies below the first screen at any text step. The page is left at another step. */
export async function purposesLost(page: Page): Promise<string[]> {
  const before = page.viewportSize()!
  const below = (steps: number[]) =>
    page.evaluate((all) => {
      window.scrollTo(0, 0)
      return all.flatMap((step) => {
        document.documentElement.dataset.textStep = String(step)
        return window.measuring
          .purposeBelow(document.documentElement)
          .map((finding) => ({ ...finding, element: `text step ${step}, ${finding.element}` }))
      })
    }, steps)
  const found = await below(allSteps)
  await page.setViewportSize(smallest)
  found.push(...(await below(allSteps.filter((step) => step >= codeFirstFrom))))
  await page.setViewportSize(narrowest)
  found.push(...(await below([1])))
  await page.setViewportSize(before)
  return found.map(said)
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

const watchedMs = 8000
/** The time that passes at once on a page at rest, whose answers come at its end, and on one in which something moves: `watchVanishing` looks as often. */
const strideMs = 4000
const movingStrideMs = 200
/** Without anything on its way, a page is quiet. */
const quietMs = 1000

/** Lets so much time pass in the page, its Workers and the platform, with all that comes of it. */
async function pass(page: Page, ms: number): Promise<void> {
  for (let leftMs = ms; leftMs > 0;) {
    const moving = await page.evaluate(() => window.measuring.movesToAnEnd(document))
    const byMs = Math.min(leftMs, moving ? movingStrideMs : strideMs)
    if (moving) await page.evaluate((each) => window.measuring.passAnimations(document, each), byMs)
    await runThrough(page.context(), byMs)
    await answered(page)
    leftMs -= byMs
  }
}

/** Whether the stand-in for a page is shown that is on its way: its module may be here already, so that nothing is asked for. */
const isMoving = (page: Page) => page.evaluate(() => document.querySelector('.on-its-way') !== null).catch(() => true)

/** Until a second has passed in which nothing was on its way; after `bringTime` alone. */
export async function quiet(page: Page): Promise<void> {
  do {
    await answered(page)
    await page.waitForLoadState()
    await page.waitForFunction(() => 'measuring' in window)
    await runThrough(page.context(), quietMs)
  } while ((await answered(page)) || (await isMoving(page)))
}

/** Opens an address and waits for what it asks for when it is drawn too; after `bringTime` alone. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await settled(page)
  await quiet(page)
}

/** Before the page is opened: its time is the test's to move. */
export async function bringTime(page: Page): Promise<void> {
  await takeTime(page.context())
  await watchWorkers(page)
  watchRequests(page)
}

/** Words that go by themselves in the eight seconds after `act` is done, and pages that leave by themselves. */
export async function vanishedAfter(page: Page, act: () => Promise<void>): Promise<string[]> {
  const arm = () => page.evaluateHandle(() => window.measuring.watchVanishing(document.body))
  const first = await arm()
  await act()
  await quiet(page)
  // A tap may open another document, which has its own eight seconds.
  const watch = (await first.evaluate(() => true).catch(() => false)) ? first : await arm()
  await watch.evaluate((each) => each.settled())
  await pass(page, watchedMs)
  return (await watch.evaluate((each) => each.stop())).map(said)
}
