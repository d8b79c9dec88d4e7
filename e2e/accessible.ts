import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** Which part of the page axe reads; frames of other pages are left out with `exclude: 'iframe'`. */
interface Part {
  include?: string
  exclude?: string
}

/** What axe finds on a page once it stands: the address alone does not say that anything has been drawn. */
export async function violationsOn(page: Page, { include, exclude }: Part = {}): Promise<string[]> {
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
  if (include) axe.include(include)
  if (exclude) axe.exclude(exclude)
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** No accessibility violation, and no sideways scroll on a narrow phone. */
export async function expectAccessible(page: Page, part: Part = {}): Promise<void> {
  expect(await violationsOn(page, part)).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
}
