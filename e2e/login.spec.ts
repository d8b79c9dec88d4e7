import type { Browser, Page } from '@playwright/test'
import type { PersonKey } from '../mock-server/src/worlds/people/citizens.ts'
import { expectAccessible } from './accessible.ts'
import { addressFor } from './address.ts'
import { alerts } from './alerts.ts'
import { readCodeOn } from './optics.ts'
import { origin } from './origin.ts'
import { movePlatform } from './platform-clock.ts'
import { expect, test } from './test.ts'

const title = (site: Page, words: string) => site.getByRole('status').getByText(words, { exact: true })

/** The login page of the site, on a PC of its own. */
async function sitePage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, baseURL: origin })
  const site = await context.newPage()
  await site.goto('/demo/terminal/login')
  return site
}

/** What a phone's camera sees on the PC's screen, once it is another than `last`. */
async function codeOn(site: Page, last = ''): Promise<string> {
  let code = last
  await expect.poll(async () => (code = (await readCodeOn(site)) || last) !== last).toBe(true)
  expect(code).toMatch(/^913\d{23}$/)
  return code
}

async function phoneWithSession(page: Page, elderly = false, who?: PersonKey): Promise<void> {
  await page.goto(await addressFor({ page: 'ecard-code', elderly: elderly ? '1' : '0' }, who))
  await expect(page).toHaveURL('/h5/ecard-code/')
}

async function scan(page: Page, code: string): Promise<void> {
  await page.goto(`/h5/ecard-code/login?code=${code}`)
}

test("the phone scans the PC's code, its holder agrees, the PC is logged in and shows them masked", async ({
  page,
  browser,
}) => {
  const site = await sitePage(browser)
  await expect(title(site, '等待扫码')).toBeVisible()
  await phoneWithSession(page)
  const code = await codeOn(site)
  await site.reload()
  expect(await codeOn(site), 'reloaded before it is scanned it is the same code').toBe(code)
  await scan(page, code)
  for (const words of ['示例市图书馆', '电脑端网页', '读者网站登录'])
    await expect(page.getByText(words).first()).toBeVisible()
  await expect(title(site, '已扫码，请在手机上确认')).toBeVisible()
  expect(await readCodeOn(site), 'a code that was scanned cannot be scanned by the next').toBe('')

  await Promise.all([site.reload(), page.reload()])
  await expect(title(site, '已扫码，请在手机上确认')).toBeVisible()
  await page.getByRole('checkbox').check({ force: true })
  await page.getByRole('button', { name: '同意并登录' }).click()
  await expect(page.getByText('登录成功').first()).toBeVisible()
  await expect(site.getByText('已登录，本网站只取得了您同意提供的信息')).toBeVisible()
  for (const shown of ['**例', '居民身份证', '**************9978', '电子社会保障卡扫码登录'])
    await expect(site.getByText(shown).first()).toBeVisible()

  await site.reload()
  await expect(site.getByText('**************9978').first()).toBeVisible()
  await site.getByRole('button', { name: '退出登录' }).click()
  await expect(title(site, '等待扫码')).toBeVisible()
  expect(await codeOn(site)).not.toBe(code)
  await site.context().close()

  await page.goto('/h5/usage-records/')
  const newest = page.getByRole('listitem').first()
  for (const fact of ['扫码登录', '示例市图书馆', '读者网站登录']) await expect(newest).toContainText(fact)
})

test('适老模式: refused on the phone the PC says so and knows nobody; a new code logs in after all', async ({
  page,
  browser,
}) => {
  const site = await sitePage(browser)
  await phoneWithSession(page, true)
  await scan(page, await codeOn(site))
  await page.getByRole('button', { name: '取消' }).click()
  await expect(title(site, '已拒绝')).toBeVisible()
  await expect(site.getByText('**例')).toHaveCount(0)
  await site.reload()
  await expect(title(site, '已拒绝')).toBeVisible()

  await site.getByRole('button', { name: '重新登录' }).click()
  await scan(page, await codeOn(site))
  await page.getByRole('checkbox').check({ force: true })
  await page.getByRole('button', { name: '同意并登录' }).click()
  await expect(site.getByText('**例')).toBeVisible()
  await site.context().close()
})

test('a second phone that scans the same code is refused in words, and the first one still decides', async ({
  page,
  browser,
}) => {
  const site = await sitePage(browser)
  await phoneWithSession(page)
  const code = await codeOn(site)
  await scan(page, code)
  await expect(page.getByRole('button', { name: '同意并登录' })).toBeVisible()
  const other = await (await browser.newContext({ baseURL: origin })).newPage()
  await phoneWithSession(other, false, 'withoutPassword')
  await scan(other, code)
  await expect(other.getByRole('heading', { name: /已.*扫/ })).toBeVisible()
  await expect(other.getByRole('button', { name: '同意并登录' })).toHaveCount(0)
  await expect(title(site, '已扫码，请在手机上确认')).toBeVisible()
  await page.getByRole('checkbox').check({ force: true })
  await page.getByRole('button', { name: '同意并登录' }).click()
  await expect(site.getByText('**例')).toBeVisible()
  await expect(site.getByText('**样')).toHaveCount(0)
  await other.context().close()
  await site.context().close()
})

test('without a network the PC says so, and catches up with what was agreed meanwhile', async ({ page, browser }) => {
  const site = await sitePage(browser)
  await phoneWithSession(page)
  const code = await codeOn(site)
  await site.context().setOffline(true)
  await expect(alerts(site)).toContainText(/网络/)
  await scan(page, code)
  await page.getByRole('checkbox').check({ force: true })
  await page.getByRole('button', { name: '同意并登录' }).click()
  await expect(page.getByText('登录成功').first()).toBeVisible()
  await site.context().setOffline(false)
  await expect(site.getByText('**例')).toBeVisible()
  await expect(alerts(site)).toHaveCount(0)
  await site.context().close()
})

test('a code nobody scans gives way to the next by itself; the old one is refused, the new one logs in', async ({
  page,
  browser,
}) => {
  const site = await sitePage(browser)
  const first = await codeOn(site)
  await movePlatform(120_000)
  await expect(site.getByText('上一个二维码已过期，这是新的二维码')).toBeVisible()
  const second = await codeOn(site, first)
  await phoneWithSession(page)
  await scan(page, first)
  await expect(page.getByRole('heading', { name: /过期/ })).toBeVisible()
  await scan(page, second)
  await page.getByRole('checkbox').check({ force: true })
  await page.getByRole('button', { name: '同意并登录' }).click()
  await expect(site.getByText('**例')).toBeVisible()
  await site.context().close()
})

test('while the next code is on its way the page says that the last one is over', async ({ browser }) => {
  const site = await sitePage(browser)
  await codeOn(site)
  await site.route('**/api/login/look', (route) =>
    route.fulfill({ json: { version: crypto.randomUUID(), state: 'expired' } }),
  )
  await site.route('**/api/login/restart', () => undefined)
  await site.reload()
  await expect(title(site, '已过期，正在更新')).toBeVisible()
  expect(await readCodeOn(site)).toBe('')
  await site.context().close()
})

test('the phone beside the page scans it by its picture', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 940 })
  await page.goto('/demo/terminal/login')
  const phone = page.frameLocator('iframe[title="持卡人的手机"]')
  await page.getByRole('button', { name: '用旁边的手机扫一扫' }).click()
  await expect(page.getByText('请先在旁边的手机里打开任意一个页面')).toBeVisible()
  await phone.getByRole('button', { name: /身份码/ }).click()
  await expect(phone.frameLocator('iframe').getByText(/秒后自动更新/)).toBeVisible()
  await page.getByRole('button', { name: '用旁边的手机扫一扫' }).click()
  await expect(phone.frameLocator('iframe').getByRole('button', { name: '同意并登录' })).toBeVisible()
  await expect(title(page, '已扫码，请在手机上确认')).toBeVisible()
})

for (const path of ['login', 'card']) {
  test(`/demo/terminal/${path} has no accessibility violation and no sideways scroll at 320 px`, async ({ page }) => {
    await page.goto(`/demo/terminal/${path}`)
    await expect(
      page
        .getByRole('main')
        .getByRole(path === 'login' ? 'img' : 'group')
        .first(),
    ).toBeVisible()
    await expectAccessible(page)
  })
}
