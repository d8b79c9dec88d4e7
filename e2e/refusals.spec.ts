import { people } from '../mock-server/src/worlds/people/citizens.ts'
import { addressFor, callerNamed } from './address.ts'
import { expect, test } from './test.ts'

/** Words no citizen should meet (§8.4-a-1): codes, English, terms of ours. */
async function expectCitizensWords(text: string): Promise<void> {
  expect(text).not.toMatch(/[A-Za-z]{2,}|\d{6}|异常|接口|超时|令牌|错误代码/)
  expect(text).toMatch(/返回|重新|请/)
}

const address = (token: string, page = 'national-zone') => `/h5/${page}/?token=${token}`

test('a forged token and none at all lead back to the channel in plain words', async ({ page }) => {
  for (const url of [address('0'.repeat(64)), '/h5/national-zone/']) {
    const answer = await page.goto(url)
    expect(answer?.status()).toBe(401)
    await expectCitizensWords(await page.locator('body').innerText())
  }
})

test('a token shown in a second browser is refused there and still works in the first', async ({ page, browser }) => {
  const url = await addressFor()
  await page.goto(url)
  await expect(page.getByText('**例，您好')).toBeVisible()
  const second = await (await browser.newContext()).newPage()
  expect((await second.goto(url))?.status()).toBe(401)
  await expectCitizensWords(await second.locator('body').innerText())
  await expect(second.getByText('**例')).toHaveCount(0)
  await second.context().close()
  await page.reload()
  await expect(page.getByText('**例，您好')).toBeVisible()
})

test('a token for another page is refused with the way back', async ({ page }) => {
  const url = new URL(await addressFor({ page: 'usage-records' }))
  const answer = await page.goto(address(url.searchParams.get('token')!))
  expect(answer?.status()).toBe(403)
  await expectCitizensWords(await page.locator('body').innerText())
})

test('a level too low opens the zone but not the code', async ({ page }) => {
  await page.goto(await addressFor({ authLevel: '1' }))
  await expect(page.getByText('**例，您好')).toBeVisible()
  const answer = await page.goto('/h5/ecard-code/')
  expect(answer?.status()).toBe(403)
  await expectCitizensWords(await page.locator('body').innerText())
})

test('a withdrawn token ends the visit in plain words', async ({ page }) => {
  const channel = callerNamed('市民App')
  const { name, idNo } = people.manyMonths
  const { token, url } = await channel.issueToken({ name, idNo, authLevel: '2', page: 'national-zone' })
  await channel.call('user-token/withdraw', { token })
  const answer = await page.goto(url)
  expect([401, 403]).toContain(answer?.status())
  await expectCitizensWords(await page.locator('body').innerText())
})

test('a citizen with a lost card is told so and what to do', async ({ page }) => {
  await page.goto(await addressFor({}, 'lostCard'))
  await expect(page.getByText(/挂失/).first()).toBeVisible()
  await expect(page.getByText(/12333/).first()).toBeVisible()
  await expect(page.getByRole('button', { name: '身份码' })).toHaveText(/暂停使用/)

  // 查询授权 works without the card.
  await page.getByRole('button', { name: '查询授权' }).click()
  await expect(page.getByText('暂无查询授权')).toBeVisible()
  await page.reload()
  await expect(page.getByText('暂无查询授权')).toBeVisible()
  await page.goto('/h5/ecard-code/')
  await expect(page.getByRole('heading', { name: '社会保障卡已挂失' })).toBeVisible()
})

test('when the network is cut the page says so and goes on afterwards', async ({ page, context }) => {
  await page.goto(await addressFor({ page: 'usage-records' }))
  await expect(page.getByText('扫码认证').first()).toBeVisible()
  await context.setOffline(true)
  await page.getByText('查看更早的记录').click()
  await expect(page.getByText(/网络|系统繁忙/).first()).toBeVisible()
  await context.setOffline(false)
})
