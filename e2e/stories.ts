import type { Page } from '@playwright/test'
import { storiesIn, type GalleryStory, type StoryIndex } from '../ui-kit/gallery/board/story-list.ts'
import { storyAddress } from '../ui-kit/gallery/story-address.ts'
import type { Mode } from '../ui-kit/src/preferences.ts'
import { measuredRules, violationsIn } from './accessible.ts'
import { bringMeasuring } from './measuring.ts'
import { answered, watchRequests } from './under-way.ts'

/** Every story of the built gallery: of components, or the gallery's own pages. */
export async function storiesOf(page: Page, kind: 'component' | 'page'): Promise<GalleryStory[]> {
  return storiesIn((await (await page.request.get('/ui-kit/index.json')).json()) as StoryIndex, kind)
}

/** One document for all stories of a mode: Storybook changes the story in place. */
export async function openGallery(page: Page, mode: Mode, first: GalleryStory): Promise<void> {
  await bringMeasuring(page)
  watchRequests(page)
  await page.goto(`/ui-kit/${storyAddress(first.id, { mode })}`)
  await page.locator('#storybook-root > *').first().waitFor()
}

/** A story with all that it fetches, at rest. */
export async function show(page: Page, { id }: GalleryStory): Promise<void> {
  await page.evaluate((storyId) => window.measuring.changeStory(window, storyId), id)
  if (await answered(page)) await page.evaluate(() => window.measuring.standStill(window))
}

/**
 * Rules of axe that a component alone cannot meet: a heading to begin with, landmarks round everything, and a
 * language, which Storybook's own page sets. A component's `header` counts as a banner only while no `main` holds it. The pages
 * themselves are asked for all of it in accessibility.spec.ts.
 */
const pageRules = [
  'page-has-heading-one',
  'landmark-one-main',
  'region',
  'html-has-lang',
  'landmark-no-duplicate-banner',
  'landmark-unique',
]

/** What axe finds on a story as it stands; `ui-kit/measure` asks the rest. */
export const violationsInStory = (page: Page) => violationsIn(page, { without: [...pageRules, ...measuredRules] })
