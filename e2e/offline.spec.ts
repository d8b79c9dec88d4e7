import type { BrowserContext, Page } from '@playwright/test'
import { addressFor, callerNamed } from './address.ts'
import { fetchedAhead } from './fetched-ahead.ts'
import { forward, takeTime } from './moved-time.ts'
import { readCodeOn } from './optics.ts'
import { expect, test } from './test.ts'
import { watchRequests } from './under-way.ts'

const decode = (code: string) => callerNamed('服务大厅窗口').call('ecode/decode', { code, scene: '政务服务应用' })

/** A code's life, and how long before its end the page has the next one made. */
const [lifeMs, aheadMs] = [60_000, 4_000]

/** The code on the screen, once it is another than `last`. */
async function nextCodeOn(page: Page, last = ''): Promise<string> {
  let code = last
  await expect.poll(async () => (code = (await readCodeOn(page)) || last)).not.toBe(last)
  expect(code).toMatch(/^9112\d{22}$/)
  return code
}

/** Lets a code's time pass. */
async function passOneLife(context: BrowserContext): Promise<void> {
  await forward(context, lifeMs - aheadMs)
  await forward(context, aheadMs)
}

/** Whether the page's Worker can still reach the network. */
async function workerReaches(page: Page): Promise<boolean> {
  return page.workers()[0]!.evaluate(() =>
    fetch('/healthz')
      .then((answer) => answer.text())
      .then(
        () => true,
        () => false,
      ),
  )
}

/** The secret has been handed over once the page has made its own call for it. */
async function openWithSecret(page: Page, url: string): Promise<void> {
  const handed = page.context().waitForEvent('response', (response) => response.url().endsWith('/page/v1/ecode/secret'))
  await page.goto(url)
  await handed
}

test('without a network the code renews three times, and the desk, which has one, takes each', async ({
  page,
  context,
}) => {
  await takeTime(context)
  await openWithSecret(page, await addressFor({ page: 'ecard-code' }))
  let code = await nextCodeOn(page)
  expect(await workerReaches(page)).toBe(true)
  await context.setOffline(true)
  expect(await workerReaches(page)).toBe(false)
  for (let renewal = 1; renewal <= 3; renewal += 1) {
    await passOneLife(context)
    code = await nextCodeOn(page, code)
    await expect(page.getByText(/秒后自动更新/)).toBeVisible()
    expect(await decode(code)).toMatchObject({ codeType: 'identity' })
  }
  await expect(page.getByRole('heading', { name: '身份核验成功' })).toHaveCount(0)
  await context.setOffline(false)
  await expect(page.getByRole('heading', { name: '身份核验成功' })).toBeVisible()
})

test('身份码 opens from the home without a network, with a code a desk takes', async ({ page, context }) => {
  watchRequests(page)
  await openWithSecret(page, await addressFor())
  await fetchedAhead(page)
  await context.setOffline(true)
  expect(await workerReaches(page)).toBe(false)
  await page.getByText('身份码', { exact: true }).click()
  await expect(page.getByText(/秒后自动更新/)).toBeVisible()
  expect(await decode(await nextCodeOn(page))).toMatchObject({ codeType: 'identity' })
})

test('立即刷新 without a network shows the next code once, which a desk takes, then says that only time helps', async ({
  page,
  context,
}) => {
  await openWithSecret(page, await addressFor({ page: 'ecard-code' }))
  const first = await nextCodeOn(page)
  await context.setOffline(true)
  await page.getByRole('button', { name: '立即刷新' }).click()
  const second = await nextCodeOn(page, first)
  expect(await decode(second)).toMatchObject({ codeType: 'identity' })
  await page.getByRole('button', { name: '立即刷新' }).click()
  await expect(page.getByText('网络不通，身份码到时会自动更新，请您稍候')).toBeVisible()
  expect(await readCodeOn(page)).toBe(second)
})

test('立即刷新 with a network makes the code before it worthless at once', async ({ page }) => {
  await openWithSecret(page, await addressFor({ page: 'ecard-code' }))
  const first = await nextCodeOn(page)
  await page.getByRole('button', { name: '立即刷新' }).click()
  const second = await nextCodeOn(page, first)
  await expect(decode(first)).rejects.toMatchObject({ msgCode: '920004' })
  expect(await decode(second)).toMatchObject({ codeType: 'identity' })
})

/** A phone whose clock is off, in its pages and in their Workers. */
async function wrongClock(context: BrowserContext, byMs: number): Promise<void> {
  await takeTime(context, byMs)
  const wrong = `{ const right = Date; const off = ${byMs}
    self.Date = class extends right { constructor(...at) { super(...(at.length ? at : [right.now() + off])) } static now() { return right.now() + off } } }\n`
  await context.route(/\/assets\/worker-.*\.js$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: wrong + (await response.text()) })
  })
}

/** The seconds the page counts are those that are left of a code made between two moments of the real time. */
async function expectCountsRight(page: Page, madeFromMs: number, madeToMs: number): Promise<void> {
  const fromMs = Date.now()
  const words = await page.getByText(/^\d+ 秒后自动更新/).innerText()
  const toMs = Date.now()
  const leftMs = (nowMs: number, madeMs: number) => lifeMs - (nowMs - madeMs)
  // What is drawn is at most a second old, and a second that has begun counts whole.
  expect(parseInt(words) * 1000).toBeGreaterThan(leftMs(toMs, madeFromMs) - 1000)
  expect(parseInt(words) * 1000).toBeLessThan(leftMs(fromMs, madeToMs) + 2000)
}

for (const minutes of [-10, 300]) {
  test(`a phone whose clock is ${minutes} minutes off shows a valid code and counts right`, async ({
    page,
    context,
  }) => {
    await wrongClock(context, minutes * 60_000)
    const address = await addressFor({ page: 'ecard-code' })
    const askedMs = Date.now()
    await openWithSecret(page, address)
    const openedMs = Date.now()
    const clocks = [await page.evaluate(() => Date.now()), await page.workers()[0]!.evaluate(() => Date.now())]
    for (const clockMs of clocks)
      expect(Math.abs(clockMs - Date.now() - minutes * 60_000)).toBeLessThan(Date.now() - askedMs)
    const first = await nextCodeOn(page)
    await expectCountsRight(page, askedMs, openedMs)
    await passOneLife(context)
    expect(await decode(await nextCodeOn(page, first))).toMatchObject({ codeType: 'identity' })
  })
}
