import type { Browser, Page } from '@playwright/test'
import { chromiumPath } from '../tools/browser.mjs'
import { expectAccessible } from './accessible.ts'
import { addressFor } from './address.ts'
import { alerts } from './alerts.ts'
import { settled } from './elderly-contract.ts'
import { cameraArgs, showToCamera } from './fake-camera.ts'
import { bringMeasuring } from './measuring.ts'
import { forward, takeTime } from './moved-time.ts'
import { readCodeOn } from './optics.ts'
import { origin } from './origin.ts'
import { expect, test } from './test.ts'

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, executablePath: chromiumPath(), args: [...(launchOptions.args ?? []), ...cameraArgs] }),
})

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })
const way = (page: Page, name: string) => page.getByRole('button', { name })

/** A PC of its own that waits for a login, and the code on its screen as a camera would see it. */
async function waitingSite(browser: Browser): Promise<{ site: Page; code: string }> {
  const site = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, baseURL: origin })).newPage()
  await site.goto('/demo/terminal/login')
  let code = ''
  await expect.poll(async () => (code = await readCodeOn(site))).toMatch(/^913\d{23}$/)
  return { site, code }
}

async function openFromHome(page: Page, elderly: '0' | '1'): Promise<void> {
  await page.goto(await addressFor({ elderly }))
  await page.getByRole('button', { name: /扫一扫/ }).click()
  // The reader, or what it has read already.
  await page.waitForURL(/\/h5\/ecard-code\//)
}

async function agree(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/h5\/ecard-code\/login\?code=913/)
  await page.getByRole('checkbox').check({ force: true })
  await page.getByRole('button', { name: '同意并登录' }).click()
  await expect(page.getByText('登录成功').first()).toBeVisible()
}

async function loggedIn(site: Page): Promise<void> {
  await expect(site.getByText('**************9978').first()).toBeVisible()
  await site.context().close()
}

test('the camera reads the code of the PC, its holder agrees, the PC is logged in; "back" opens no camera again', async ({
  page,
  browser,
  context,
}) => {
  const { site, code } = await waitingSite(browser)
  showToCamera(code)
  await context.grantPermissions(['camera'])
  const posted: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') posted.push(new URL(request.url()).pathname)
  })
  await openFromHome(page, '0')
  await agree(page)
  expect(
    posted.filter((path) => path.endsWith('login/scan')),
    'one code leads once',
  ).toHaveLength(1)
  await loggedIn(site)
  await page.goBack()
  await expect(page).toHaveURL('/h5/national-zone/')
})

test('适老模式: with the camera denied the digits finish the login, a mistyped one is said at once', async ({
  page,
  browser,
}) => {
  const { site, code } = await waitingSite(browser)
  await openFromHome(page, '1')
  await expect(page.getByText('没有允许使用摄像头')).toBeVisible()
  await expectAccessible(page)
  await way(page, '输入数字').click()
  const wrong = code.slice(0, 25) + ((Number(code[25]) + 1) % 10)
  await page.getByRole('textbox', { name: '二维码下方的数字' }).fill(wrong)
  await expect(page.getByText('数字有误，请对照二维码下方的数字核对').first()).toBeVisible()
  await expectAccessible(page)
  const printed = await site.getByText(/^913\d( \d{1,4}){6}$/).innerText()
  await page.getByRole('textbox', { name: '二维码下方的数字' }).fill(printed)
  await page.getByRole('button', { name: '确定' }).click()
  await agree(page)
  await loggedIn(site)
})

test('with the camera denied a picture of the album finishes the login, and the picture goes nowhere', async ({
  page,
  browser,
}) => {
  const { site } = await waitingSite(browser)
  const picture = await site.screenshot()
  await openFromHome(page, '0')
  await expect(page.getByText('没有允许使用摄像头')).toBeVisible()
  const sent: number[] = []
  page.on('request', (request) => sent.push(request.postDataBuffer()?.length ?? 0))
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), way(page, '从相册选图片').click()])
  await chooser.setFiles({ name: 'screen.png', mimeType: 'image/png', buffer: picture })
  await agree(page)
  expect(Math.max(...sent)).toBeLessThan(4096)
  await loggedIn(site)
})

test('适老模式: a foreign link is shown with a warning and never opened', async ({ page, context }) => {
  const link = 'https://evil.example.com/h5/ecard-code/login?code=913'
  showToCamera(link)
  await context.grantPermissions(['camera'])
  await openFromHome(page, '1')
  await expect(heading(page, '不是社保卡二维码')).toBeVisible()
  await expect(alerts(page)).toContainText('陌生链接请勿打开')
  await expect(page.getByText(link)).toBeVisible()
  await expect(page.locator(`a[href*="evil"]`)).toHaveCount(0)
  await expect(page).toHaveURL('/h5/ecard-code/scan')
  await context.grantPermissions(['camera', 'clipboard-write', 'clipboard-read'])
  await page.getByRole('button', { name: '复制文字' }).click()
  await expect(page.getByText('已复制')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '重新扫码' }).click()
  await expect(page.getByText('还是刚才的二维码，请对准另一个')).toBeVisible()
})

test('neither 扫一扫 nor what it leads to has an accessibility violation or a sideways scroll at 320 px', async ({
  page,
  context,
}) => {
  showToCamera('https://evil.example.com/'.padEnd(200, 'a'))
  await page.setViewportSize({ width: 320, height: 700 })
  await openFromHome(page, '0')
  await expect(page.getByText('没有允许使用摄像头')).toBeVisible()
  await expectAccessible(page)
  await way(page, '输入数字').click()
  await page.getByRole('textbox', { name: '二维码下方的数字' }).fill('9'.repeat(26))
  await expectAccessible(page)
  await context.grantPermissions(['camera'])
  await way(page, '用摄像头扫码').click()
  await expect(heading(page, '不是社保卡二维码')).toBeVisible()
  await expectAccessible(page)
})

test('where the host has a scanner it is used first; turned down, the other ways stand there', async ({
  page,
  browser,
}) => {
  const { site, code } = await waitingSite(browser)
  await page.addInitScript(() => {
    const answers = ['', 'turned down']
    Object.assign(window, {
      oneCardHost: { scan: async () => answers.shift() ?? (window as unknown as { scanned: string }).scanned },
    })
  })
  await page.addInitScript((text) => {
    Object.assign(window, { scanned: text })
  }, code)
  await openFromHome(page, '0')
  await expect(page.getByText('没有扫到二维码')).toBeVisible()
  for (const name of ['用摄像头扫码', '从相册选图片', '输入数字', '换我出码'])
    await expect(way(page, name)).toBeVisible()
  await page.getByRole('button', { name: '打开扫一扫' }).click()
  await expect(page.getByText('turned down')).toBeVisible()
  await page.getByRole('button', { name: '重新扫码' }).click()
  await agree(page)
  await loggedIn(site)
})

for (const answer of ['denied', 'allowed'] as const) {
  test(`适老模式: the words that ask for the camera stay in their place when it is ${answer} late`, async ({
    page,
    context,
  }) => {
    showToCamera()
    if (answer === 'allowed') await context.grantPermissions(['camera'])
    await page.addInitScript(() => {
      const ask = MediaDevices.prototype.getUserMedia
      MediaDevices.prototype.getUserMedia = async function (wanted) {
        await new Promise((resolve) => setTimeout(resolve, 4000))
        return ask.call(this, wanted)
      }
    })
    await takeTime(context)
    await bringMeasuring(page)
    await openFromHome(page, '1')
    await settled(page)
    const watch = await page.evaluateHandle(() => window.measuring.watchVanishing(document.body))
    await expect(page.getByText('请允许使用摄像头')).toBeVisible()
    await watch.evaluate((each) => each.settled())
    await forward(context, 4000)
    await expect(page.getByText(answer === 'denied' ? '没有允许使用摄像头' : '请把二维码放进框内')).toBeVisible()
    await context.clock.runFor(8000)
    expect(await watch.evaluate((each) => each.stop())).toEqual([])
  })
}

test('换我出码 leads to the identity code; back from there it can be scanned again', async ({ page, context }) => {
  showToCamera()
  await context.grantPermissions(['camera'])
  await openFromHome(page, '0')
  await expect(page.getByText('请把二维码放进框内')).toBeVisible()
  await way(page, '换我出码').click()
  await expect(page).toHaveURL('/h5/ecard-code/')
  await expect(page.getByRole('img', { name: /身份码/ })).toBeVisible()
  await page.goBack()
  await expect(page.getByText('请把二维码放进框内')).toBeVisible()
})

test('a zone, which is entered from the home page, gets words; reloaded in the middle it scans on', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['camera'])
  showToCamera(`${origin}/h5/local-zone/`)
  await openFromHome(page, '0')
  await expect(heading(page, '这是地方专区的链接')).toBeVisible()
  showToCamera(`${origin}/h5/usage-records/`)
  await page.reload()
  await expect(page).toHaveURL('/h5/usage-records/')
})

test('without a network the reader says so and comes with the next try', async ({ page, context }) => {
  showToCamera()
  await openFromHome(page, '0')
  await expect(page.getByText('没有允许使用摄像头')).toBeVisible()
  await context.grantPermissions(['camera'])
  // `setOffline` leaves Workers on the network, and the reader is fetched by one.
  const reader = /reading-worker|\.wasm$/
  await context.route(reader, (route) => route.abort('internetdisconnected'))
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.getByText('网络不通，扫码功能没有准备好')).toBeVisible()
  for (const name of ['输入数字', '换我出码']) await expect(way(page, name)).toBeVisible()
  await context.unroute(reader)
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.getByText('请把二维码放进框内')).toBeVisible()
})

test('without a network after the code was read the login page says so, and the same code logs in after all', async ({
  page,
  browser,
  context,
}) => {
  const { site, code } = await waitingSite(browser)
  showToCamera()
  await context.grantPermissions(['camera'])
  await openFromHome(page, '0')
  await expect(page.getByText('请把二维码放进框内')).toBeVisible()
  await context.setOffline(true)
  await way(page, '输入数字').click()
  await page.getByRole('textbox', { name: '二维码下方的数字' }).fill(code)
  await page.getByRole('button', { name: '确定' }).click()
  await expect(heading(page, '网络不通')).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: '重试' }).click()
  await agree(page)
  await loggedIn(site)
})

test('no WebAssembly is fetched before a picture needs it, and no page may compile any', async ({ page, context }) => {
  const fetched: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('.wasm') || request.url().includes('reading-worker')) fetched.push(request.url())
  })
  await openFromHome(page, '0')
  await expect(page.getByText('没有允许使用摄像头')).toBeVisible()
  expect(fetched).toEqual([])
  expect(
    await page.evaluate(() =>
      WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
        () => 'compiled',
        ({ message }: Error) => message,
      ),
    ),
  ).toContain('unsafe-eval')
  showToCamera('社会保障卡')
  await context.grantPermissions(['camera'])
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(heading(page, '不是社保卡二维码')).toBeVisible()
  expect(fetched.length).toBeGreaterThan(0)
})
