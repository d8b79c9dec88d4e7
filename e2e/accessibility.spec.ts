import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { addressFor } from './address.ts'
import { expect, test } from './test.ts'

const pages = ['national-zone', 'ecard-code', 'usage-records'] as const

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

for (const name of pages) {
  for (const elderly of ['0', '1'] as const) {
    test(`${name} in ${elderly === '1' ? 'elderly' : 'standard'} mode has no accessibility violation and no sideways scroll at 320 px`, async ({ page }) => {
      await page.goto(await addressFor({ page: name, elderly }))
      await expect(page.locator('main')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  }
}

test('elderly pages keep text at 18 px and more, and targets at 48 px and more', async ({ page }) => {
  for (const name of pages) {
    await page.goto(await addressFor({ page: name, elderly: '1' }))
    await expect(page.locator('main')).toBeVisible()
    const small = await page.evaluate(() => {
      const seen = (element: Element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
      const said = [...document.querySelectorAll('body *')].filter((element) => seen(element) && element.clientWidth > 1
        && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''))
      const targets = [...document.querySelectorAll('button, a[href], input, [role=switch]')].filter(seen)
      return [
        ...said.filter((element) => parseFloat(getComputedStyle(element).fontSize) < 18).map((element) => `${element.textContent} is ${getComputedStyle(element).fontSize}`),
        ...targets.filter((element) => element.getBoundingClientRect().height < 48).map((element) => `${element.textContent} is ${element.getBoundingClientRect().height} px high`),
      ]
    })
    expect(small, name).toEqual([])
  }
})
