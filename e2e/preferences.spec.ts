import type { Page } from '@playwright/test'
import { addressFor } from './address.ts'
import { fetchedAhead } from './fetched-ahead.ts'
import { citizenPages } from './routes.ts'
import { expect, test } from './test.ts'
import { watchRequests } from './under-way.ts'

const html = (page: Page) => page.locator('html')
const kept = (page: Page) => page.waitForResponse('**/page/v1/holder/preferences')

/** A phone whose app says that its citizen reads large text. */
const largeTextHost = () => {
  Object.assign(window, { oneCardHost: { elderly: () => true } })
}

test('mode and text size go along to another channel and are there before the first paint', async ({
  page,
  browser,
}) => {
  await page.goto(await addressFor({}, 'withoutBank'))
  const size = kept(page)
  await page.getByRole('button', { name: '增大字号' }).click()
  await size
  await expect(html(page)).toHaveAttribute('data-text-step', '2')
  const mode = kept(page)
  await page.getByRole('switch', { name: '适老模式' }).click()
  await mode
  const context = await browser.newContext({ javaScriptEnabled: false })
  const elsewhere = await context.newPage()
  await elsewhere.goto(await addressFor({ page: 'usage-records' }, 'withoutBank', '服务公众号'))
  await expect(html(elsewhere)).toHaveAttribute('data-mode', 'elderly')
  await expect(html(elsewhere)).toHaveAttribute('data-text-step', '2')
  await context.close()
})

test('a choice in one tab is seen in the other at once', async ({ page, context }) => {
  watchRequests(page)
  await page.goto(await addressFor({}, 'lostCard'))
  // A page listens to other tabs once it is at rest.
  await fetchedAhead(page)
  const other = await context.newPage()
  await other.goto('/h5/usage-records/')
  await other.getByRole('button', { name: '增大字号' }).click()
  await expect(html(page)).toHaveAttribute('data-text-step', '2')
  const mode = kept(page)
  await page.getByRole('switch', { name: '适老模式' }).click()
  await mode
  await expect(html(other)).toHaveAttribute('data-mode', 'elderly')
})

test('text that a phone enlarges by itself is not enlarged twice', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL!, isMobile: true, viewport: { width: 390, height: 844 } })
  const phone = await context.newPage()
  await phone.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => document.body.style.setProperty('-webkit-text-size-adjust', '130%')),
  )
  await phone.goto(await addressFor({}, 'rareLast'))
  await expect(phone.getByText('要换成适老模式吗')).toBeVisible()
  await phone.getByRole('button', { name: '不用' }).click()
  const step = html(phone)
  for (const drawn of ['2', '3', '4']) {
    await phone.getByRole('button', { name: '增大字号' }).click()
    await expect(step).toHaveAttribute('data-text-step', drawn)
  }
  await expect(phone.getByRole('status').filter({ hasText: '字号' })).toHaveText(/特大$/)
  await context.close()
})

test('适老模式 is offered where the host shows large text, once, and never forced', async ({ page }) => {
  await page.addInitScript(largeTextHost)
  await page.goto(await addressFor({}, 'doubleSurname'))
  const offer = page.getByText('要换成适老模式吗')
  await expect(offer).toBeVisible()
  await expect(html(page)).toHaveAttribute('data-mode', 'standard')
  const answer = kept(page)
  await page.getByRole('button', { name: '不用' }).click()
  await answer
  await expect(offer).toBeHidden()
  await page.goto(await addressFor({ page: 'usage-records' }, 'doubleSurname'))
  await expect(page.getByRole('button', { name: '增大字号' })).toBeVisible()
  await expect(offer).toBeHidden()
})

test('every page of the demo says first that its data are samples, in both modes', async ({ page }) => {
  for (const elderly of ['0', '1'] as const) {
    for (const name of citizenPages) {
      await page.goto(await addressFor({ page: name, elderly }, 'withoutBank'))
      await expect(page.getByText('示例数据', { exact: true })).toBeVisible()
    }
  }
})

test('语音播报 shows its words, and calls samples samples', async ({ page }) => {
  await page.goto(await addressFor({ elderly: '1' }, 'elder'))
  await page.getByRole('button', { name: /播报/ }).click()
  await expect(page.locator('.caption')).toContainText('示例数据。社会保障卡一卡通首页')
})

test('what is announced is muted for good', async ({ page }) => {
  await page.goto(await addressFor({ page: 'ecard-code', elderly: '1' }, 'pairedLast'))
  await expect(page.getByText('您的身份码已准备好', { exact: true })).toBeVisible()
  const muted = kept(page)
  await page.getByRole('button', { name: '静音' }).click()
  await muted
  await page.goto(await addressFor({ page: 'ecard-code', elderly: '1' }, 'pairedLast', '服务公众号'))
  await expect(page.getByRole('button', { name: '打开播报' })).toBeVisible()
})
