import { expect, test, type Page } from '@playwright/test'
import type { Mode } from '../ui-kit/src/preferences.ts'
import { titleOf, type GalleryStory } from '../ui-kit/gallery/board/story-list.ts'
import { openGallery, show, storiesOf, violationsIn } from './stories.ts'

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

/** The findings of each story under its name, so that a failure names the story. */
async function findingsOf(
  page: Page,
  stories: GalleryStory[],
  mode: Mode,
  look: () => Promise<string[]>,
): Promise<Record<string, string[]>> {
  expect(stories.length, 'the gallery has stories').toBeGreaterThan(0)
  await openGallery(page, mode, stories[0]!)
  const found: Record<string, string[]> = {}
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(`error: ${message}`))
  for (const story of stories) {
    await show(page, story)
    const findings = [...faults.splice(0), ...(await look())]
    if (findings.length > 0) found[titleOf(story)] = findings
  }
  return found
}

test.describe.configure({ timeout: 240_000 })

for (const mode of modes) {
  test(`every story in ${words[mode]} is free of axe violations and as large and clear as it must be`, async ({
    page,
  }) => {
    expect(
      await findingsOf(page, await storiesOf(page, 'component'), mode, async () => [
        ...(await violationsIn(page)),
        ...(await measured(page, mode)),
      ]),
    ).toEqual({})
  })

  test(`every story in ${words[mode]} keeps all its words at 320 px, at 200 % and at 3.2 × text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await findingsOf(page, await storiesOf(page, 'component'), mode, () => reach(page))).toEqual({})
  })
}

test('every page of the gallery itself is free of axe violations', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  expect(
    await findingsOf(page, await storiesOf(page, 'page'), 'standard', () => violationsIn(page, ['html-has-lang'])),
  ).toEqual({})
})
