import { expect, test, type Page } from '@playwright/test'
import type { Mode } from '../ui-kit/src/preferences.ts'
import { titleOf } from '../ui-kit/gallery/board/story-list.ts'
import { violationsIn } from './accessible.ts'
import { openGallery, show, storiesOf, violationsInStory } from './stories.ts'

const modes: Mode[] = ['standard', 'elderly']
const words: Record<Mode, string> = { standard: '普通模式', elderly: '适老模式' }
/** A citizen's own text size of `text-steps.ts`: as designed, twice, and the last one of 3.2 times. */
const steps = [1, 6, 7]

const measured = (page: Page, mode: Mode) =>
  page.evaluate(
    (each) =>
      window.measuring
        .measure(document.documentElement, window.measuring.demandsOf(each))
        .map(({ rule, element, measured: is, wanted }) => `${rule}: ${element} ${is}, wanted ${wanted}`),
    mode,
  )

const reach = (page: Page) =>
  page.evaluate(
    (all) =>
      all.flatMap((step) => {
        document.documentElement.dataset.textStep = String(step)
        return window.measuring
          .measureReach(document.documentElement)
          .map(({ rule, element, measured: is }) => `text step ${step}, ${rule}: ${element} ${is}`)
      }),
    steps,
  )

/** Arrows that stand where words beside them may come to, in a longer line than the story's. */
const overWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>('svg.arrow')]
      .filter((arrow) => getComputedStyle(arrow).position === 'absolute')
      .flatMap((arrow) => {
        const { left, top, bottom } = arrow.getBoundingClientRect()
        return [...arrow.parentElement!.children].flatMap((beside) => {
          const box = beside.getBoundingClientRect()
          const { paddingRight, paddingBottom } = getComputedStyle(beside)
          const isUnder = box.right - parseFloat(paddingRight) > left
          const isBeside = box.top < bottom && box.bottom - parseFloat(paddingBottom) > top
          return beside !== arrow && isUnder && isBeside ? [`arrow over ${beside.className}`] : []
        })
      }),
  )

/** Where a component stands, and where the same one must keep all its words. */
const wide = { width: 390, height: 844 }
const narrow = { width: 320, height: 700 }

/** All that is asked of a story in one mode, while it is shown once. */
async function findingsInVisit(page: Page, mode: Mode): Promise<string[]> {
  const found = [...(await violationsInStory(page)), ...(await measured(page, mode))]
  await page.setViewportSize(narrow)
  found.push(...(await reach(page)), ...(await overWords(page)))
  await page.setViewportSize(wide)
  await page.evaluate((step) => {
    document.documentElement.dataset.textStep = String(step)
  }, steps[0])
  return found
}

/** Each story's own findings under its name, so that a failure says whose it is. */
async function findingsOf(
  page: Page,
  kind: Parameters<typeof storiesOf>[1],
  mode: Mode,
  findings: () => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const stories = await storiesOf(page, kind)
  expect(stories.length, 'the gallery has stories').toBeGreaterThan(0)
  await openGallery(page, mode, stories[0]!)
  const found: Record<string, string[]> = {}
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(`error: ${message}`))
  for (const story of stories) {
    await show(page, story)
    const all = [...faults.splice(0), ...(await findings())]
    if (all.length > 0) found[`${titleOf(story)} · ${words[mode]}`] = all
  }
  return found
}

test.describe.configure({ timeout: 240_000 })

// One mode after the other: of two pages at once Chromium gives the one behind a frame a second.
for (const mode of modes) {
  test(`every story in ${words[mode]} is free of axe violations, as large and clear as it must be, and keeps all its words at 320 px, at 200 % and at 3.2 × text`, async ({
    page,
  }) => {
    expect(await findingsOf(page, 'component', mode, () => findingsInVisit(page, mode))).toEqual({})
  })
}

test('every page of the gallery itself is free of axe violations', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const violations = async () => {
    // What came with the page's own data may still change its colours.
    await page.evaluate(() => window.measuring.standStill(window))
    return violationsIn(page, { without: ['html-has-lang'] })
  }
  expect(await findingsOf(page, 'page', 'standard', violations)).toEqual({})
})
