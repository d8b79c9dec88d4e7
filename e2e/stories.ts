import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { storyAddress } from '../ui-kit/gallery/story-address.ts'
import type { Mode } from '../ui-kit/src/mode.ts'
import { bringMeasuring } from './measuring.ts'

interface Entry { id: string; type: string; title: string; name: string }
export interface GalleryStory { id: string; title: string }

interface StorybookChannel { once(event: string, listener: (...args: unknown[]) => void): void; emit(event: string, payload: unknown): void }
declare global {
  interface Window { __STORYBOOK_ADDONS_CHANNEL__: StorybookChannel; axe: typeof axe }
}

const pages = /^(总览|规范|界面)/

/** Every story of the built gallery: of components, or the gallery's own pages. */
export async function storiesOf(page: Page, kind: 'component' | 'page'): Promise<GalleryStory[]> {
  const { entries } = await (await page.request.get('/ui-kit/index.json')).json() as { entries: Record<string, Entry> }
  return Object.values(entries)
    .filter(({ type, title }) => type === 'story' && pages.test(title) === (kind === 'page'))
    .map(({ id, title, name }) => ({ id, title: `${title} · ${name}` }))
}

/** One document for all stories of a mode: Storybook changes the story in place. */
export async function openGallery(page: Page, mode: Mode, first: GalleryStory): Promise<void> {
  await bringMeasuring(page)
  await page.addInitScript({ content: axe.source })
  await page.goto(`/ui-kit/${storyAddress(first.id, { mode })}`)
  await page.locator('#storybook-root > *').first().waitFor()
}

/** Shows a story and waits until it is drawn and has come to rest; what moves without end goes on. */
export async function show(page: Page, { id }: GalleryStory): Promise<void> {
  await page.evaluate(async (storyId) => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__
    await new Promise<void>((resolve, reject) => {
      channel.once('storyRendered', () => resolve())
      for (const failed of ['storyErrored', 'storyMissing', 'storyThrewException']) channel.once(failed, () => reject(new Error(`${storyId}: ${failed}`)))
      channel.emit('forceRemount', { storyId })
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' })
    })
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    for (const animation of document.getAnimations()) if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish()
    await new Promise(requestAnimationFrame)
  }, id)
}

/**
 * What axe asks of a whole page and a component alone cannot give: a heading to begin with, landmarks round everything, and a
 * language, which Storybook's own page sets.
 */
const pageRules = ['page-has-heading-one', 'landmark-one-main', 'region', 'html-has-lang']
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export async function violationsIn(page: Page, leaveOut = pageRules): Promise<string[]> {
  return page.evaluate(async ({ values, without }) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values }, rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])), resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  }, { values: tags, without: leaveOut })
}
