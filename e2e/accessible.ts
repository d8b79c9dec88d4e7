import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import { expect } from './test.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Which part of the page axe reads, and which of its rules it leaves out. Frames are left out anyway: they are other pages. */
interface Part {
  include?: string
  without?: string[]
}

/** What `ui-kit/measure` asks as strictly or more so; and what only style sheets can break, which are fetched for that rule alone. */
export const measuredRules = ['color-contrast', 'target-size', 'css-orientation-lock']
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Half as long as `axe.source`, and every page that is asked reads it anew. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on a page as it stands. */
export async function violationsIn(page: Page, { include = 'html', without = [] }: Part = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(
    async ({ part, values, leftOut }) => {
      const { violations } = await window.axe.run(part, {
        runOnly: { type: 'tag', values },
        rules: Object.fromEntries(leftOut.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
        preload: !leftOut.includes('css-orientation-lock'),
        iframes: false,
      })
      return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    },
    { part: include, values: tags, leftOut: without },
  )
}

/** The same once the page stands: the address alone does not say that anything has been drawn. */
export async function violationsOn(page: Page, part: Part = {}): Promise<string[]> {
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
  return violationsIn(page, part)
}

/** No accessibility violation, and no sideways scroll on a narrow phone. */
export async function expectAccessible(page: Page, part: Part = {}): Promise<void> {
  expect(await violationsOn(page, part)).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
}
