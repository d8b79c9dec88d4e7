import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { addressFor } from './address.ts'
import { expect, test } from './test.ts'

const pages = ['national-zone', 'ecard-code', 'usage-records'] as const

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

for (const name of pages) {
  for (const elderly of ['0', '1'] as const) {
    test(`${name} in ${elderly === '1' ? 'elderly' : 'standard'} mode has no accessibility violation and no sideways scroll at 320 px`, async ({
      page,
    }) => {
      await page.goto(await addressFor({ page: name, elderly }))
      await expect(page.locator('main')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  }
}
