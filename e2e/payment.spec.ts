import type { Page } from '@playwright/test'
import { addressFor, callerNamed } from './address.ts'
import { fetchedAhead } from './fetched-ahead.ts'
import { readBarsOn, readCodeOn } from './optics.ts'
import { expect, test } from './test.ts'
import { watchRequests } from './under-way.ts'

const scene = '政务服务应用/居民身份核验'
const decode = (code: string) => callerNamed('服务大厅窗口').call('ecode/decode', { code, scene })

async function codeOn(page: Page, kind: '911' | '912'): Promise<string> {
  let code = ''
  await expect.poll(async () => (code = await readCodeOn(page))).toMatch(new RegExp(`^${kind}\\d{23}$`))
  return code
}

for (const elderly of ['0', '1'] as const) {
  test.describe(elderly === '1' ? '适老模式' : '普通模式', () => {
    test('支付码 opens from the home: square and bars of the same digits, and the account that pays', async ({
      page,
    }) => {
      await page.goto(await addressFor({ page: 'national-zone', elderly }))
      await page.getByText('支付码', { exact: true }).click()
      await expect(page).toHaveURL('/h5/ecard-code/?tab=pay')
      const code = await codeOn(page, '912')
      await expect.poll(() => readBarsOn(page)).toBe(code)
      await expect(page.getByText('示例银行')).toBeVisible()
      await page.reload()
      expect(await codeOn(page, '912')).not.toBe(code)
    })

    test('a desk that needs the other code says so on the phone within two seconds, and one tap shows it', async ({
      page,
    }) => {
      await page.goto(await addressFor({ page: 'ecard-code', elderly }))
      await page.getByText('支付码', { exact: true }).click()
      const payment = await codeOn(page, '912')
      await expect(decode(payment)).rejects.toMatchObject({ msgCode: '920005' })
      await expect(page.getByText('工作人员需要身份码，您出示的是支付码')).toBeVisible({ timeout: 2000 })
      await page.getByRole('button', { name: '换成身份码' }).click()
      await expect(page).toHaveURL('/h5/ecard-code/')
      expect(await decode(await codeOn(page, '911'))).toMatchObject({ codeType: 'identity' })
      await expect(page.getByRole('heading', { name: '身份核验成功' })).toBeVisible()
    })
  })
}

test('a tap on a page that is drawn and not yet alive is done once it is', async ({ page }) => {
  let letThrough = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(/\/assets\/enter-/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(await addressFor({ page: 'ecard-code' }), { waitUntil: 'commit' })
  await page.getByText('支付码', { exact: true }).click()
  expect(await page.evaluate(() => '__vue_app__' in document.querySelector('#app')!), 'alive').toBe(false)
  letThrough()
  await expect(page).toHaveURL('/h5/ecard-code/?tab=pay')
  await codeOn(page, '912')
})

test('the two codes turn into each other without a network, and "back" leaves both at once', async ({
  page,
  context,
}) => {
  watchRequests(page)
  await page.goto(await addressFor({ page: 'national-zone' }))
  await page.getByText('身份码', { exact: true }).click()
  await codeOn(page, '911')
  await fetchedAhead(page)
  await context.setOffline(true)
  await page.getByText('支付码', { exact: true }).click()
  const payment = await codeOn(page, '912')
  await expect.poll(() => readBarsOn(page)).toBe(payment)
  await page.getByText('身份码', { exact: true }).first().click()
  const identity = await codeOn(page, '911')
  expect(await decode(identity)).toMatchObject({ codeType: 'identity' })
  await page.goBack()
  await expect(page).toHaveURL('/h5/national-zone/')
})

test('who has no account is told so in place of a code, and still has the identity code', async ({ page }) => {
  await page.goto(await addressFor({ page: 'ecard-code' }, 'withoutBank'))
  await codeOn(page, '911')
  await page.getByText('支付码', { exact: true }).click()
  await expect(page.getByText('没有可用的银行账户')).toBeVisible()
  await page.getByRole('button', { name: '换成身份码' }).click()
  await codeOn(page, '911')
})
