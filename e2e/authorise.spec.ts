import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { addressFor } from './address.ts'
import { origin } from './origin.ts'
import { expect, test } from './test.ts'

const site = '/demo/terminal/partner'
const agreeButton = (page: Page) => page.getByRole('button', { name: '同意并登录' })
const refuseButton = (page: Page) => page.getByRole('button', { name: '取消', exact: true })

/** A browser with a session of a channel, sent to our page by the site; answers the address it was sent to. */
async function sentBySite(page: Page, elderly = false): Promise<URL> {
  await page.goto(await addressFor({ page: 'ecard-code', elderly: elderly ? '1' : '0' }))
  return sentAgain(page)
}

async function sentAgain(page: Page): Promise<URL> {
  await page.goto(site)
  await page.getByText('用电子社会保障卡登录', { exact: true }).click()
  await expect(page).toHaveURL(/\/h5\/ecard-code\/authorise\?/)
  return new URL(page.url())
}

async function agree(page: Page): Promise<void> {
  await page.getByRole('checkbox').check({ force: true })
  await agreeButton(page).click()
}

async function expectReader(page: Page): Promise<void> {
  await expect(page).toHaveURL(site)
  for (const shown of ['**例', '**************9978']) await expect(page.getByText(shown).first()).toBeVisible()
}

const violationsOf = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

for (const elderly of [false, true]) {
  test.describe(elderly ? '适老模式' : '普通模式', () => {
    test('the site sends the holder, who reads who asks and for what, agrees, and is logged in there, masked', async ({ page }) => {
      const sent = await sentBySite(page, elderly)
      await expect(agreeButton(page)).toBeVisible()
      for (const words of ['示例市图书馆', '图书馆读者网站', sent.host, '读者网站登录', '**例', '**************9978', '仅限本次登录']) {
        await expect(page.getByText(words).first()).toBeVisible()
      }
      await expect(page.getByRole('checkbox')).not.toBeChecked()
      const heights = await Promise.all([agreeButton(page), refuseButton(page)].map(async (button) => (await button.boundingBox())!.height))
      expect(heights[0]).toBe(heights[1])
      expect(heights[0]).toBeGreaterThanOrEqual(elderly ? 60 : 48)
      expect(await violationsOf(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

      await agree(page)
      await expectReader(page)
      await page.goto('/h5/usage-records/')
      const newest = page.getByRole('listitem').first()
      for (const fact of ['授权登录', '示例市图书馆', '读者网站登录']) await expect(newest).toContainText(fact)
      await page.goto('/h5/ecard-code/footprints')
      await expect(page.getByText(/示例市图书馆/).first()).toBeVisible()
    })

    test('refused, the site says so and knows nobody; the next try logs in after all', async ({ page }) => {
      await sentBySite(page, elderly)
      await refuseButton(page).click()
      await expect(page).toHaveURL(site)
      await expect(page.getByText('您已取消登录').first()).toBeVisible()
      await expect(page.getByText('**例')).toHaveCount(0)
      await sentAgain(page)
      await agree(page)
      await expectReader(page)
    })

    test('reloaded in the middle it is the same request with an empty box, and still logs in', async ({ page }) => {
      await sentBySite(page, elderly)
      await page.getByRole('checkbox').check({ force: true })
      await page.reload()
      await expect(agreeButton(page)).toBeVisible()
      await expect(page.getByRole('checkbox')).not.toBeChecked()
      await agree(page)
      await expectReader(page)
    })

    test('without a network the page says so, and goes on when it is back', async ({ page, context }) => {
      await sentBySite(page, elderly)
      await page.getByRole('checkbox').check({ force: true })
      await context.setOffline(true)
      await agreeButton(page).click()
      const again = page.getByRole('button', { name: '重新加载' })
      await expect(again).toBeVisible({ timeout: 20_000 })
      await context.setOffline(false)
      await again.click()
      await agree(page)
      await expectReader(page)
    })
  })
}

test('an answer that was given and lost on its way back is given again, with the same grant', async ({ page, context }) => {
  await sentBySite(page)
  let lost = 0
  await context.route('**/page/v1/authorised-login/decide', async (route) => {
    if (lost > 0) return route.continue()
    lost += 1
    await route.fetch()
    return route.abort()
  })
  await agree(page)
  await page.getByRole('button', { name: '重新加载' }).click()
  await expectReader(page)
  expect(lost).toBe(1)
})

test('"back" after agreeing leads to no second consent, and the address opened again says that it was answered', async ({ page }) => {
  const sent = await sentBySite(page)
  await agree(page)
  await expectReader(page)
  await page.goBack()
  await expect(page).not.toHaveURL(/authorise/)
  await page.goto(sent.href)
  await expect(page.getByRole('heading', { name: '本次登录已经处理过' })).toBeVisible()
  await expect(agreeButton(page)).toHaveCount(0)
  await page.goto(site)
  await expectReader(page)
})

test('two tabs of one request give one answer: the second is told, and nobody is logged in twice', async ({ page, context }) => {
  const sent = await sentBySite(page)
  const second = await context.newPage()
  await second.goto(sent.href)
  await expect(agreeButton(second)).toBeVisible()
  await agree(page)
  await expectReader(page)
  await refuseButton(second).click()
  await expect(second.getByRole('heading', { name: '本次登录已经处理过' })).toBeVisible()
  await second.close()
})

test('an altered callback or caller is told on our page and never followed', async ({ page }) => {
  const sent = await sentBySite(page)
  const callback = sent.searchParams.get('callback')!
  const altered = [
    ['callback', 'https://evil.example/callback'], ['callback', `${callback}/`], ['callback', `${callback}#x`], ['callback', callback.replace('//', '//x@')],
    ['callback', callback.replace('localhost', 'LOCALHOST')], ['channelNo', '010900000000'],
  ] as const
  for (const [name, value] of altered) {
    const address = new URL(sent)
    address.searchParams.set(name, value)
    await page.goto(address.href)
    await expect(page.getByRole('heading', { name: '登录请求无法识别' })).toBeVisible()
    expect(page.url()).toBe(address.href)
  }
})

test('a fault of the site goes back to its registered callback', async ({ page }) => {
  const sent = await sentBySite(page)
  sent.searchParams.set('challenge', 'short')
  const heard = page.waitForRequest((request) => request.url().startsWith(sent.searchParams.get('callback')!))
  await page.goto(sent.href).catch(() => undefined)
  const { searchParams } = new URL((await heard).url())
  expect(Object.fromEntries(searchParams)).toEqual({ error: 'invalid_request', state: sent.searchParams.get('state') })
  await expect(page.getByText('**例')).toHaveCount(0)
})

test('the site takes no answer that is not of its own login', async ({ page, browser }) => {
  const sent = await sentBySite(page)
  const callback = new URL(sent.searchParams.get('callback')!)
  for (const query of [{ grant: 'f'.repeat(64), state: 'another' }, { grant: 'f'.repeat(64), state: sent.searchParams.get('state')! }, { grant: 'f'.repeat(64) }]) {
    callback.search = new URLSearchParams(query).toString()
    await page.goto(callback.href)
    await expect(page.getByText('用电子社会保障卡登录', { exact: true })).toBeVisible()
    await expect(page.getByText('**例')).toHaveCount(0)
  }
  const other = await (await browser.newContext({ baseURL: origin })).newPage()
  await other.goto(callback.href)
  await expect(other.getByText('**例')).toHaveCount(0)
  await other.context().close()
})

test('a browser without a session is told how to come in, and is sent nowhere', async ({ page, browser }) => {
  const other = await (await browser.newContext({ baseURL: origin })).newPage()
  await other.goto(site)
  await other.getByText('用电子社会保障卡登录', { exact: true }).click()
  await expect(other.getByRole('heading', { name: '请您先打开社保卡服务' })).toBeVisible()
  await expect(other.getByText(/扫码登录/)).toBeVisible()
  await expect(other).toHaveURL(/\/h5\/ecard-code\/authorise\?/)
  await other.context().close()
  await page.goto(site)
  expect(await violationsOf(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
