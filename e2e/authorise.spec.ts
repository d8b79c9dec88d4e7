import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { addressFor } from './address.ts'
import { origin } from './origin.ts'
import { expect, test } from './test.ts'

const partner = '/demo/terminal/partner'
const consent = /\/h5\/ecard-code\/authorise\?/

/** A holder who has come from a channel in this browser before. */
async function fromChannel(page: Page, elderly = false): Promise<void> {
  await page.goto(await addressFor({ page: 'ecard-code', elderly: elderly ? '1' : '0' }))
  await expect(page).toHaveURL('/h5/ecard-code/')
}

async function toConsent(page: Page): Promise<string> {
  await page.goto(partner)
  await page.getByRole('link', { name: '用电子社会保障卡登录' }).click()
  await expect(page).toHaveURL(consent)
  return page.url()
}

const box = (page: Page) => page.getByRole('checkbox')
const agree = (page: Page) => page.getByRole('button', { name: '同意并登录' })
const refuse = (page: Page) => page.getByRole('button', { name: '取消' })

async function consentTo(page: Page): Promise<void> {
  await box(page).check({ force: true })
  await agree(page).click()
}

async function expectLoggedIn(page: Page): Promise<void> {
  await expect(page).toHaveURL(partner)
  for (const shown of ['**例', '**************9978', '电子社会保障卡授权登录'])
    await expect(page.getByText(shown).first()).toBeVisible()
}

test('the site asks, its holder sees who asks what and agrees, the site shows them masked, and it stands in the records', async ({
  page,
}) => {
  await fromChannel(page)
  await toConsent(page)
  for (const words of [
    '示例市图书馆',
    '示例图书馆读者网站',
    new URL(origin).host,
    '读者网站登录',
    '仅限本次登录',
    '**例',
    '**************9978',
  ])
    await expect(page.getByText(words).first()).toBeVisible()
  await box(page).check({ force: true })
  await page.reload()
  await expect(box(page), 'reloaded it is the same request, unanswered').not.toBeChecked()
  const [yes, no] = [await agree(page).boundingBox(), await refuse(page).boundingBox()]
  expect(yes!.height).toBe(no!.height)
  await expectAccessible(page)

  await agree(page).click({ force: true })
  await expect(page.getByText(/请您先阅读并勾选同意/), 'without the tick nothing is sent').toBeVisible()
  await consentTo(page)
  await expectLoggedIn(page)
  await page.reload()
  await expectLoggedIn(page)

  await page.goto('/h5/usage-records/')
  const newest = page.getByRole('listitem').first()
  for (const fact of ['授权登录', '示例市图书馆', '读者网站登录']) await expect(newest).toContainText(fact)
  await page.goto('/h5/ecard-code/footprints')
  await expect(page.getByText('在您同意登录后查看了姓名、证件类型、社会保障号码').first()).toBeVisible()
})

test('适老模式: refused, the site says so and knows nobody; asked again, the holder may still agree', async ({
  page,
}) => {
  await fromChannel(page, true)
  await toConsent(page)
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'elderly')
  await refuse(page).click()
  await expect(page).toHaveURL(partner)
  await expect(page.getByText('您已取消登录，本网站没有取得您的任何信息')).toBeVisible()
  await expect(page.getByText('**例')).toHaveCount(0)
  await toConsent(page)
  await expectAccessible(page)
  await consentTo(page)
  await expectLoggedIn(page)
})

test('without a session the page says how to come in, and leads back to the site, which keeps its words at 320 px', async ({
  page,
}) => {
  await toConsent(page)
  await expect(page.getByRole('heading', { name: '请您先打开社保卡服务' })).toBeVisible()
  await expect(page.getByText('请从手机应用进入，或在电脑上扫码登录')).toBeVisible()
  await page.getByRole('button', { name: '返回' }).click()
  await expect(page).toHaveURL(partner)
  await expect(page.getByRole('link', { name: '用电子社会保障卡登录' })).toBeVisible()
  await expectAccessible(page)
})

test('cut off before the agreement and after it, the page says so, and one tap finds what is true: no second consent, the same grant', async ({
  page,
  context,
}) => {
  await fromChannel(page)
  await toConsent(page)
  await expect(agree(page)).toBeVisible()
  await context.setOffline(true)
  await consentTo(page)
  await expect(page.getByText('请您检查网络后重试')).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: '重试' }).click()
  await expect(box(page), 'nothing had been agreed to').not.toBeChecked()
  await context.route(
    '**/page/v1/authorised-login/decide',
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  await consentTo(page)
  await expect(page.getByText('请您检查网络后重试')).toBeVisible()
  await page.getByRole('button', { name: '重试' }).click()
  await expectLoggedIn(page)
})

test('agreed to in one of two tabs, it is answered in the other; neither "back" nor the address opened again gives more', async ({
  page,
}) => {
  await fromChannel(page)
  const address = await toConsent(page)
  const other = await page.context().newPage()
  await other.goto(address)
  await expect(agree(other)).toBeVisible()
  await consentTo(page)
  await expectLoggedIn(page)
  await refuse(other).click()
  await expect(other.getByRole('heading', { name: '本次登录已经处理过' })).toBeVisible()
  await expect(other).toHaveURL(consent)
  await page.goBack()
  await expect(page).toHaveURL(partner)
  await page.goto(address)
  await expect(page.getByRole('heading', { name: '本次登录已经处理过' })).toBeVisible()
  await expect(agree(page)).toHaveCount(0)
  await expect(page).toHaveURL(consent)
})

test('a callback given twice is followed nowhere; a request without a challenge goes back to the registered one', async ({
  page,
}) => {
  await fromChannel(page)
  const asked = await toConsent(page)
  const twice = new URL(asked)
  twice.searchParams.append('callback', 'https://evil.example/back')
  await page.goto(twice.href)
  await expect(page.getByRole('heading', { name: '登录请求无法识别' })).toBeVisible()
  await expect(agree(page)).toHaveCount(0)
  await expect(page).toHaveURL(twice.href)
  const unchallenged = new URL(asked)
  unchallenged.searchParams.delete('challenge')
  await page.goto(unchallenged.href)
  await expect(page).toHaveURL(partner)
  await expect(page.getByText('登录没有完成，请重新点击登录')).toBeVisible()
})

test('it can be tried as the page says: a page in the phone beside it, then the link', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 940 })
  await page.goto(partner)
  const phone = page.frameLocator('iframe[title="持卡人的手机"]')
  await phone.getByRole('button', { name: /身份码/ }).click()
  await expect(phone.frameLocator('iframe').getByText(/秒后自动更新/)).toBeVisible()
  await page.getByRole('link', { name: '用电子社会保障卡登录' }).click()
  await expect(agree(page)).toBeVisible()
  await consentTo(page)
  await expect(page).toHaveURL(partner)
  await expect(page.getByText('电子社会保障卡授权登录')).toBeVisible()
})
