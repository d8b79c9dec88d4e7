import type { Browser, FrameLocator, Page } from '@playwright/test'
import { addressFor } from './address.ts'
import { openInDemo } from './demo.ts'
import { forward, takeTime } from './moved-time.ts'
import { readCodeOn } from './optics.ts'
import { origin } from './origin.ts'
import { expect, test } from './test.ts'

type Screen = Page | FrameLocator

/** What the citizen sees on the home, in either layout. */
async function expectHome(screen: Screen, elderly: boolean): Promise<void> {
  await expect(screen.getByText('**例，您好')).toBeVisible()
  for (const capability of ['身份码', '扫一扫', '支付码', '电子证照', '查询授权'])
    await expect(screen.getByText(capability, { exact: true })).toBeVisible()
  await expect(screen.locator('html')).toHaveAttribute('data-mode', elderly ? 'elderly' : 'standard')
}

/** The page is visible a moment before its code is drawn. */
async function waitForCodeOn(page: Page): Promise<string> {
  let code = ''
  await expect.poll(async () => (code = await readCodeOn(page))).toMatch(/^911\d{23}$/)
  return code
}

async function deskPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, baseURL: origin })
  const desk = await context.newPage()
  await desk.goto('/demo/terminal')
  return desk
}

for (const elderly of [false, true]) {
  test.describe(elderly ? '适老模式' : '普通模式', () => {
    test('a citizen shows a code, a desk reads it off the screen, the record is there', async ({ page, browser }) => {
      await page.goto(await addressFor({ page: 'national-zone', elderly: elderly ? '1' : '0' }))
      await expect(page).toHaveURL('/h5/national-zone/')
      await expectHome(page, elderly)

      await page.getByText('身份码', { exact: true }).click()
      await expect(page).toHaveURL('/h5/ecard-code/')
      await expect(page.getByText(/秒后自动更新/)).toBeVisible()
      const code = await waitForCodeOn(page)

      const desk = await deskPage(browser)
      await desk.getByRole('button', { name: '粘贴文字' }).click()
      await desk.getByLabel('二维码文字').fill(code)
      await desk.getByRole('button', { name: '核验' }).click()
      await expect(page.getByRole('heading', { name: '身份核验成功' })).toBeVisible()
      if (elderly) await expect(page.getByText('本页不会自动关闭')).toBeVisible()
      await expect(desk.getByText('**例').first()).toBeVisible()
      await expect(desk.getByText('**************9978').first()).toBeVisible()
      await desk.getByRole('button', { name: '办理完成' }).click()
      await expect(desk.getByText('业务办理成功，请打印回执单')).toBeVisible()
      await expect(page.getByRole('heading', { name: '业务办理成功' })).toBeVisible()

      await page.getByText('查看使用明细').click()
      await expect(page).toHaveURL('/h5/usage-records/')
      const newest = page.getByRole('listitem').first()
      for (const fact of ['扫码认证', '示例市政务服务中心', '居民身份核验', '成功'])
        await expect(newest).toContainText(fact)

      await desk.getByRole('button', { name: '下一位' }).click()
      await desk.getByRole('button', { name: '粘贴文字' }).click()
      await desk.getByLabel('二维码文字').fill(code)
      await desk.getByRole('button', { name: '核验' }).click()
      await expect(desk.getByText(/业务办理失败，原因为.*使用/)).toBeVisible()
      await desk.context().close()
    })
  })
}

test('the code renews itself before it ends; at no moment is there none to read', async ({ page, context }) => {
  await takeTime(context)
  await page.goto(await addressFor({ page: 'ecard-code' }))
  const seen = new Set([await waitForCodeOn(page)])
  await forward(context, 50_000)
  for (let passedMs = 50_000; passedMs <= 62_000; passedMs += 500) {
    const code = await readCodeOn(page)
    expect(code).toMatch(/^911\d{23}$/)
    seen.add(code)
    await forward(context, 500)
  }
  expect(seen.size).toBe(2)
})

test('the desk reads the phone beside it by its picture, and the phone says why it was not done', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 940 })
  await page.goto('/demo/terminal')
  const phone = page.frameLocator('iframe[title="持卡人的手机"]')
  await phone.getByRole('button', { name: /身份码/ }).click()
  const screen = phone.frameLocator('iframe')
  await expect(screen.getByText(/秒后自动更新/)).toBeVisible()
  await page.getByRole('button', { name: '读取', exact: true }).click()
  await expect(screen.getByRole('heading', { name: '身份核验成功' })).toBeVisible()
  await expect(page.getByText('请逐项核对')).toBeVisible()
  await page.getByRole('button', { name: '办理失败' }).click()
  await page.getByRole('button', { name: '登记办理失败' }).click()
  await expect(page.getByText('请选一个原因或写明原因，持卡人会看到')).toBeVisible()
  await page.getByRole('button', { name: '材料不齐' }).click()
  await page.getByRole('button', { name: '登记办理失败' }).click()
  await expect(page.getByText('已登记为办理失败，持卡人的手机上会显示原因')).toBeVisible()
  await expect(screen.getByRole('heading', { name: '这次没有办成' })).toBeVisible()
  for (const words of ['材料不齐', '请您当面问清']) await expect(screen.locator('main').getByText(words)).toBeVisible()
})

for (const channel of ['App', '小程序', '公众号', '合作网站'] as const) {
  test(`the ${channel} channel opens the zone in the phone frame; the mode is remembered`, async ({ page }) => {
    const screen = await openInDemo(page, { channel, citizen: 'withoutPassword' })
    await expect(screen.getByText('**样，您好')).toBeVisible()
    const kept = page.waitForResponse('**/page/v1/holder/preferences')
    await screen.getByRole('switch').click()
    await expect(screen.locator('html')).toHaveAttribute('data-mode', 'elderly')
    await kept
    const again = await openInDemo(page, { channel, citizen: 'withoutPassword' })
    await expect(again.getByRole('button', { name: '返回普通模式' })).toBeVisible()
    const keptAgain = page.waitForResponse('**/page/v1/holder/preferences')
    await again.getByRole('button', { name: '返回普通模式' }).click()
    await expect(again.locator('html')).toHaveAttribute('data-mode', 'standard')
    await expect(again.getByRole('switch')).toBeVisible()
    await keptAgain
  })
}
