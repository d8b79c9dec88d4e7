import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { callerNamed } from './address.ts'
import { origin } from './origin.ts'
import { platformNow } from './platform-clock.ts'
import { expect, test } from './test.ts'

const stranger = 'http://localhost:3999'

const addressOf = (name: string) =>
  `${origin}/h5/self-check?channel=${callerNamed(name).channelNo}&token=self-check_opens-nothing_ABCDEFGHJKLMNPQRST`
const finding = (page: { getByRole: Page['getByRole'] }, title: string): Locator =>
  page.getByRole('listitem').filter({ hasText: title })

/** The phone's clock: other journeys have moved the platform's. */
const setClock = (page: Page, wrongByMs = 0) =>
  page.addInitScript(
    (byMs) => {
      const now = Date.now.bind(Date)
      Date.now = () => now() + byMs
    },
    platformNow().getTime() - Date.now() + wrongByMs,
  )

async function openInSimulator(page: Page, channel: string, host: string, habit = '原样') {
  const choose = (name: string) => page.getByRole('radio', { name, exact: true }).dispatchEvent('click')
  await page.getByRole('radio', { name: channel }).first().dispatchEvent('click')
  await choose(host)
  if (host !== '网页框架') await choose(habit)
  await choose('接入自检')
  await page.getByRole('button', { name: /打开页面/ }).click()
  const shown = page.frameLocator('iframe')
  await expect(shown.getByRole('status').first()).toBeVisible()
  return shown
}

test('opens in every simulated program, and says which it is and what its bridge answers', async ({ page }) => {
  await setClock(page)
  await page.setViewportSize({ width: 1440, height: 960 })
  await page.goto('/demo/')
  for (const [channel, host, agent, bridge] of [
    ['App', '网页框架', '嵌在另一个页面里', '两秒内有应答'],
    ['App', '有桥', '按登记的渠道类型（App）', '已注入 oneCardHost'],
    ['App', '无桥', '按登记的渠道类型（App）', '没有桥'],
    ['App', '钉钉', 'dingtalk', '已注入 dd'],
    ['小程序', '微信 安卓', '由微信的环境标记识别', '两秒内有应答'],
    ['小程序', '微信 iPhone', '由微信的环境标记识别', '两秒内有应答'],
    ['小程序', '支付宝', 'miniprogram', '已注入 AlipayJSBridge'],
    ['公众号', '安卓', 'micromessenger', '两秒内有应答'],
    ['公众号', 'iPhone', 'micromessenger', '两秒内有应答'],
  ] as const) {
    const shown = await openInSimulator(page, channel, host)
    await expect(finding(shown, '宿主识别'), host).toContainText(agent)
    await expect(finding(shown, '宿主的桥').first(), host).toContainText(bridge)
    await expect(finding(shown, '手机时钟'), host).toContainText('手机时钟好')
    await expect(finding(shown, '页面后退'), host).toContainText('正常')
  }
})

test('names a token lost by &amp;, and hears the back key', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 960 })
  await page.goto('/demo/')
  const escaped = await openInSimulator(page, 'App', '有桥', '& 变成 &amp;')
  await expect(finding(escaped, '地址和令牌').first()).toContainText('请按原样传递地址')
  const added = await openInSimulator(page, 'App', '有桥', '追加参数')
  await expect(finding(added, '地址和令牌').last()).toContainText('source、utm_source')
  await page.evaluate(() => document.querySelector('iframe')!.contentWindow!.dispatchEvent(new Event('one-card-back')))
  await expect(finding(added, '返回键').last()).toContainText('页面收到了')
})

test('names a clock that is ten minutes slow, a cookie that is not kept and a bridge that never answers, and shows them again under a share code', async ({
  page,
}) => {
  await setClock(page, -600_000)
  await page.addInitScript(() => {
    Object.assign(window, { oneCardHost: { freshToken: () => new Promise(() => undefined) } })
  })
  // As a WebView asks that keeps no cookie.
  await page.route('**/h5/self-check/echo*', async (route) => {
    const answer = await fetch(route.request().url())
    await route.fulfill({ json: await answer.json() })
  })
  await page.goto(addressOf('示例市民App'))
  await expect(page.getByRole('status').first()).toHaveText('发现 3 处问题')
  await expect(finding(page, '手机时钟')).toContainText(/比平台慢 (59\d|60\d) 秒.*自动校时/)
  await expect(finding(page, 'Cookie')).toContainText('setAcceptCookie(true)')
  await expect(finding(page, '宿主的桥')).toContainText('oneCardHost.freshToken 两秒内没有应答')

  await page.getByRole('button', { name: '保存结果，取分享码' }).click()
  const code = await page.getByText('分享码').locator('b').innerText()
  await page.goto(`/h5/self-check?code=${code}`)
  await expect(page.getByText('示例市民App（')).toBeVisible()
  await expect(finding(page, '手机时钟')).toContainText('比平台慢')
  await page.goto('/h5/self-check?code=ZZZZZZ')
  await expect(page.getByRole('alert')).toContainText('没有这个分享码')
})

test('names an origin that is not registered, in a frame where a page would stay empty', async ({
  page,
  context,
  wordsWatch,
}) => {
  await context.grantPermissions(['local-network-access'], { origin: stranger })
  const html = `<!doctype html><iframe src="${addressOf('示例合作网站').replace('&', '&amp;')}"></iframe>`
  await page.route(`${stranger}/`, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto(`${stranger}/`)
  const shown = page.frameLocator('iframe')
  await expect(finding(shown, '允许嵌入的来源')).toContainText(`来源 ${stranger} 没有登记`)
  await expect(finding(shown, '宿主的桥').first()).toContainText('请用 SDK 的 openPage 打开')
  // What the browser says of the document that it did not show.
  expect(wordsWatch.splice(0).join('')).toContain('frame-ancestors')
})

test('has no accessibility violation and no sideways scroll at 320 px', async ({ page }) => {
  await page.goto(addressOf('市民App'))
  await expect(page.getByRole('status').first()).toBeVisible()
  await expectAccessible(page)
})
