import type { Page, Route } from '@playwright/test'
import { people, type PersonKey } from '../mock-server/src/worlds/people/citizens.ts'
import { addressFor, callerNamed } from './address.ts'
import { origin } from './origin.ts'
import { expect, test } from './test.ts'

// Faults on the way: the request or only its answer is lost, the page is loaded anew, a button is tapped twice, two tabs
// answer differently. The page says so in words, 重新加载 leads to what is true, and the platform has heard one answer.

const library = () => callerNamed('图书馆服务台')
const social = () => callerNamed('社会保险经办窗口')

/** The next call of this service never arrives, or arrives and its answer is lost. Page calls are made by the Worker. */
async function loseNext(page: Page, service: string, what: 'request' | 'answer'): Promise<void> {
  await page.context().route(
    `**/page/v1/${service}`,
    async (route: Route) => {
      if (what === 'answer') await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
}

async function openLogin(page: Page): Promise<string> {
  await page.goto(await addressFor({ page: 'ecard-code' }))
  await expect(page.getByText(/秒后自动更新/)).toBeVisible()
  const { code } = await library().call('login-code/create', { scene: '文化体验应用/读者登录' })
  await page.goto(`/h5/ecard-code/login?code=${code}`)
  return code
}

async function agree(page: Page): Promise<void> {
  await page.getByRole('checkbox').check({ force: true })
  await page.getByRole('button', { name: '同意并登录' }).click()
}

const lostWords = (page: Page) => page.getByText(/请您检查网络/)
const tryAgain = (page: Page) => page.getByRole('button', { name: /重新加载|重试/ }).click()
const stateOf = async (code: string) => (await library().call('login-code/query', { code })).state

test.describe('扫码登录', () => {
  test('whose request could not be read says so; tried again it asks', async ({ page }) => {
    await page.goto(await addressFor({ page: 'ecard-code' }))
    const { code } = await library().call('login-code/create', { scene: '文化体验应用/读者登录' })
    await loseNext(page, 'login/scan', 'request')
    await page.goto(`/h5/ecard-code/login?code=${code}`)
    await expect(lostWords(page)).toBeVisible()
    await tryAgain(page)
    await agree(page)
    await expect(page.getByRole('heading', { name: '登录成功' })).toBeVisible()
  })

  test('whose 同意 did not arrive says so, and nothing was given away; tried again it is asked and answered', async ({
    page,
  }) => {
    const code = await openLogin(page)
    await loseNext(page, 'login/decide', 'request')
    await agree(page)
    await expect(lostWords(page)).toBeVisible()
    expect(await stateOf(code)).toBe('scanned')
    await tryAgain(page)
    await expect(page.getByRole('checkbox'), 'agreed to anew').not.toBeChecked()
    await agree(page)
    await expect(page.getByRole('heading', { name: '登录成功' })).toBeVisible()
    expect(await library().call('login-code/query', { code })).toMatchObject({
      state: 'confirmed',
      idNo: people.manyMonths.idNo,
    })
  })

  test('whose answer was lost shows, tried again, that it was given; once', async ({ page }) => {
    const code = await openLogin(page)
    await loseNext(page, 'login/decide', 'answer')
    await agree(page)
    await expect(lostWords(page)).toBeVisible()
    await tryAgain(page)
    await expect(page.getByRole('heading', { name: '登录成功' })).toBeVisible()
    expect(await library().call('login-code/query', { code })).toMatchObject({
      state: 'confirmed',
      name: people.manyMonths.name,
    })
    expect(Object.keys(await library().call('login-code/query', { code }))).toEqual(['state'])
  })

  test('loaded anew after the answer, or come back to, it shows the answer', async ({ page }) => {
    await openLogin(page)
    await page.getByRole('button', { name: '取消' }).click()
    await expect(page.getByRole('heading', { name: '已取消登录' })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { name: '已取消登录' })).toBeVisible()
    await page.goto('/h5/ecard-code/')
    await page.goBack()
    await expect(page.getByRole('heading', { name: '已取消登录' })).toBeVisible()
  })

  test('tapped twice and answered otherwise in a second tab, one answer holds in both', async ({ page }) => {
    const code = await openLogin(page)
    await expect(page.getByRole('checkbox')).toBeVisible()
    const second = await page.context().newPage()
    await second.goto(`${origin}/h5/ecard-code/login?code=${code}`)
    await page.getByRole('checkbox').check({ force: true })
    await expect(second.getByRole('button', { name: '取消' })).toBeVisible()
    await Promise.all([
      page.getByRole('button', { name: '同意并登录' }).dblclick(),
      second.getByRole('button', { name: '取消' }).dblclick(),
    ])
    const given = await expect
      .poll(() => stateOf(code))
      .not.toBe('scanned')
      .then(() => stateOf(code))
    const title = given === 'confirmed' ? '登录成功' : '已取消登录'
    const bothSay = async () => {
      for (const tab of [page, second]) await expect(tab.getByRole('heading', { name: title })).toBeVisible()
    }
    await bothSay()
    await Promise.all([page.reload(), second.reload()])
    await bothSay()
  })
})

test.describe('查询授权', () => {
  /** A citizen whom the masking proof does not use, because what is granted here stays granted. */
  async function requested(page: Page, who: PersonKey = 'pairedLast'): Promise<string> {
    const { name, idNo } = people[who]
    const { grantNo } = await social().call('query-grant/request', {
      name,
      idNo,
      items: ['name', 'mobile'],
      matter: '补贴领取',
      purpose: `核对联系方式${Date.now()}`,
      period: 'days-30',
    })
    await page.goto(await addressFor({ page: 'ecard-code' }, who))
    await page.goto(`/h5/ecard-code/query-grants/${grantNo}`)
    await expect(page.getByRole('checkbox')).toBeVisible()
    return grantNo
  }
  async function agreeToQuery(page: Page): Promise<void> {
    await page.getByRole('checkbox').check({ force: true })
    await page.getByRole('button', { name: /^同意/ }).click()
  }
  const grantState = async (grantNo: string) => (await social().call('query-grant/state', { grantNo })).state

  for (const what of ['request', 'answer'] as const) {
    test(`whose ${what === 'request' ? '同意 did not arrive is still asked' : 'answer was lost shows what was answered'}`, async ({
      page,
    }) => {
      const grantNo = await requested(page)
      await loseNext(page, 'query-grants/decide', what)
      await agreeToQuery(page)
      await expect(lostWords(page)).toBeVisible()
      expect(await grantState(grantNo)).toBe(what === 'request' ? 'requested' : 'granted')
      await tryAgain(page)
      if (what === 'request') await agreeToQuery(page)
      await expect(page.getByText('这项申请已同意')).toBeVisible()
      expect(await grantState(grantNo)).toBe('granted')
    })
  }

  test('withdrawn without a network is not withdrawn, and the page does not say so; with one it is', async ({
    page,
    context,
  }) => {
    const grantNo = await requested(page)
    await agreeToQuery(page)
    await expect(page.getByText('这项申请已同意')).toBeVisible()
    await page.goto('/h5/ecard-code/query-grants')
    const withdraw = page.getByRole('button', { name: '取消授权' }).first()
    await withdraw.click()
    await page.getByRole('button', { name: '保留授权' }).click()
    expect(await grantState(grantNo)).toBe('granted')
    await withdraw.click()
    await expect(page.getByRole('group', { name: /^确定取消授权吗/ })).toBeFocused()
    await context.setOffline(true)
    await page.getByRole('button', { name: '确定取消' }).click()
    await expect(lostWords(page)).toBeVisible()
    expect(await grantState(grantNo)).toBe('granted')
    await context.setOffline(false)
    await tryAgain(page)
    await withdraw.click()
    await page.getByRole('button', { name: '确定取消' }).click()
    await expect(page.getByRole('status').filter({ hasText: '已取消对' })).toBeVisible()
    expect(await grantState(grantNo)).toBe('withdrawn')
  })
})

test('授权与查询足迹 and 电子证照 that could not be read say so, and are there when tried again', async ({ page }) => {
  await page.goto(await addressFor({ page: 'ecard-code' }))
  for (const [path, service, there] of [
    ['footprints', 'disclosures/list', /查询足迹|查看了|没有成功/],
    ['licence', 'holder/licence', /中华人民共和国社会保障卡/],
  ] as const) {
    await loseNext(page, service, 'request')
    await page.goto(`/h5/ecard-code/${path}`)
    await expect(lostWords(page)).toBeVisible()
    await tryAgain(page)
    await expect(page.locator('main').getByText(there).first()).toBeVisible()
  }
})
