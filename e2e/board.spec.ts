import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { storyAddress } from '../ui-kit/gallery/story-address.ts'
import { alerts } from './alerts.ts'
import { storiesOf } from './stories.ts'

const board = `/ui-kit/iframe.html?id=${encodeURIComponent('规范-审阅板--page')}&viewMode=story`

async function measure(page: Page, words: string): Promise<void> {
  await page.goto(board)
  await page.getByLabel('组件或状态').fill(words)
  await page.getByRole('button', { name: /开始测量/ }).click()
  await expect(page.getByText(/全部 \d+ 项已测量/).first()).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: /^全部/ }).click()
}

/** What Chromium computes for the only button of a story, measured without the board. */
async function computedOf(page: Page, id: string, mode: 'standard' | 'elderly'): Promise<string[]> {
  await page.goto(`/ui-kit/${storyAddress(id, { mode })}`)
  const button = page.locator('.story button')
  const { width, height } = (await button.boundingBox())!
  const font = await button.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))
  return [`${Math.round(width * 10) / 10} × ${Math.round(height * 10) / 10}`, String(font), '无']
}

test("the board's figures are those of the styles in the browser, in both modes", async ({ page }) => {
  await measure(page, '基础/按钮 主要')
  const rows = page.getByRole('region', { name: '测量结果' }).locator('tbody tr')
  await expect(rows).toHaveCount(6)
  const cells = async (mode: string) =>
    (await rows.filter({ hasText: mode }).filter({ hasText: '1 倍' }).first().locator('td').allInnerTexts()).slice(2, 6)
  const [standard, elderly] = [await cells('普通'), await cells('适老')]
  const { id } = (await storiesOf(page, 'component')).find(
    ({ component, state }) => component === '基础/按钮' && state === '主要',
  )!
  expect(standard).toEqual(['6.38', ...(await computedOf(page, id, 'standard'))])
  expect(elderly).toEqual(['8.99', ...(await computedOf(page, id, 'elderly'))])
})

test('the review is exported as one file that needs nothing else', async ({ page }) => {
  await measure(page, '基础/标签')
  await page.getByLabel('审阅意见').fill('标签可以')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出签字文件' }).click()
  const html = readFileSync(await (await download).path(), 'utf8')
  for (const part of ['标签可以', '基础/标签', '令牌差异：0.1.0 → 当前', '微应用偏离', 'national-zone', '设计审阅：'])
    expect(html).toContain(part)
  expect(html).not.toMatch(/<script|<link|src=/)
})

test("a designer's own token file is compared with ours", async ({ page }) => {
  await page.goto(board)
  const file = (content: string) => ({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  const input = page.getByLabel(/与自己的文件比较/)
  await input.setInputFiles(file('{"no":"tokens"}'))
  await expect(alerts(page)).toContainText('没有设计令牌')
  await input.setInputFiles(file('{"radius":{"$type":"dimension","sm":{"$value":{"value":9,"unit":"px"}}}}'))
  await page.getByText(/新增 \d+/).click()
  await expect(page.getByRole('row', { name: /radius\.sm/ })).toContainText('9px')
  await expect(alerts(page)).toHaveCount(0)
})
