import type { Page } from '@playwright/test'
import { people } from '../mock-server/src/worlds/people/citizens.ts'
import { addressFor } from './address.ts'
import { alerts } from './alerts.ts'
import { expect, test } from './test.ts'

async function insert(desk: Page, card: string): Promise<void> {
  await desk.getByRole('radio', { name: card }).check({ force: true })
  await desk.getByRole('button', { name: '读卡', exact: true }).click()
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/demo/terminal/card')
})

test('a valid card passes, the desk ends the visit, the holder finds it in their list', async ({ page, browser }) => {
  await insert(page, people.elder.note)
  await expect(page.getByText('身份核验成功，请继续办理业务')).toBeVisible()
  for (const shown of ['实体卡', '**范', '**************996']) await expect(page.getByText(shown).first()).toBeVisible()
  await page.getByRole('button', { name: '办理完成' }).click()
  await expect(page.getByText('业务办理成功，请打印回执单')).toBeVisible()
  await expect(page.getByText('实体社会保障卡鉴权')).toBeVisible()

  const phone = await (await browser.newContext()).newPage()
  await phone.goto(await addressFor({ page: 'usage-records' }, 'elder'))
  const newest = phone.getByRole('listitem').first()
  for (const fact of ['刷卡认证', '示例市政务服务中心', '居民身份核验', '成功'])
    await expect(newest).toContainText(fact)
  await phone.context().close()
})

for (const [who, words] of [
  ['lostCard', '业务办理失败，原因为社会保障卡已挂失，请持卡人解除挂失后办理'],
  ['cancelledCard', '业务办理失败，原因为社会保障卡已注销，请持卡人申领新卡后办理'],
] as const) {
  test(`${people[who].note}: the desk is told in its words, and the try is in the holder's list`, async ({
    page,
    browser,
  }) => {
    await insert(page, people[who].note)
    await expect(alerts(page)).toHaveText(words)
    await expect(page.getByRole('button', { name: '办理完成' })).toHaveCount(0)
    const phone = await (await browser.newContext()).newPage()
    await phone.goto(await addressFor({ page: 'usage-records' }, who))
    const newest = phone.getByRole('listitem').first()
    for (const fact of ['刷卡认证', '示例市政务服务中心', '失败']) await expect(newest).toContainText(fact)
    await phone.context().close()
  })
}

test('a card that says two things, and numbers of nobody, get the same answer, which does not say what is wrong', async ({
  page,
}) => {
  const mismatch = '业务办理失败，原因为卡片信息与登记信息不一致，请核对卡片和持卡人'
  await insert(page, '涂改过的卡')
  await expect(alerts(page)).toHaveText(mismatch)
  await page.getByRole('button', { name: '手工录入' }).click()
  await expect(alerts(page)).toHaveCount(0)
  await page.getByLabel('社会保障卡卡号').fill('Y9999 0000')
  await page.getByLabel('姓名').fill('无此人')
  await page.getByLabel('社会保障号码').fill('110105199003074894')
  await page.getByRole('button', { name: '认证' }).click()
  await expect(alerts(page)).toHaveText(mismatch)
})

test('the desk without a network says so and goes on afterwards', async ({ page, context }) => {
  await expect(page.getByRole('radio').first()).toBeAttached()
  await context.setOffline(true)
  await insert(page, people.withoutPassword.note)
  await expect(alerts(page)).toContainText('网络中断')
  await context.setOffline(false)
  await insert(page, people.withoutPassword.note)
  await expect(page.getByText('身份核验成功，请继续办理业务')).toBeVisible()
})
