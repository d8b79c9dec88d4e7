import type { Page } from '@playwright/test'
import { violationsOn } from './accessible.ts'
import { addressFor } from './address.ts'
import { alerts } from './alerts.ts'
import { bringTime, lostAtSteps, openWhole } from './elderly-contract.ts'
import { bringMeasuring } from './measuring.ts'
import { localOrigin, origin } from './origin.ts'
import { zoneRoutes } from './routes.ts'
import { expect, test } from './test.ts'

const alive = (page: Page) => page.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!)

/** From the national home into 苏州市, as its citizen does. */
async function enterZone(page: Page): Promise<void> {
  await page.goto(await addressFor())
  await alive(page)
  await page
    .locator('section.zones')
    .getByRole('link', { name: /苏州市/ })
    .first()
    .click()
  await page.waitForURL(`${localOrigin}/h5/local-zone/`)
  await alive(page)
}

test('a zone opens from the national home on its own origin, and Back returns to the same place', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 520 })
  await page.goto(await addressFor())
  await alive(page)
  const zone = page
    .locator('section.zones')
    .getByRole('link', { name: /苏州市/ })
    .first()
  await zone.scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => scrollY)
  expect(place).toBeGreaterThan(0)
  await zone.click()
  await page.waitForURL(`${localOrigin}/h5/local-zone/`)
  await expect(page.getByText('苏州市', { exact: true })).toBeVisible()
  for (const words of ['电子证照', '多码融合', '热门推荐', '人社服务', '便民服务', '您在这里参保', '12333 热线'])
    await expect(page.getByText(words).first()).toBeVisible()
  await expect(page.getByText(/本页由苏州市.*提供，经.*接入/)).toBeVisible()
  await page.goBack()
  await page.waitForURL(`${origin}/h5/national-zone/`)
  await alive(page)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place)
})

test('a zone that is closed is said in words, and what the nation has for that place stays', async ({ page }) => {
  await page.route('**/page/v1/zones/open', (route) => route.abort())
  await page.goto((await addressFor()).replace('/national-zone/', '/national-zone/zones/320500'))
  await expect(alerts(page)).toContainText('请您')
  await expect(page.getByText('苏州市服务专区').first()).toBeVisible()
  await expect(page.getByRole('link', { name: /哪里能用卡/ })).toBeVisible()
})

test('the codes of a place stand on one screen, the one shown last first', async ({ page }) => {
  await enterZone(page)
  await page.getByRole('link', { name: /多码融合/ }).click()
  await expect(page.getByRole('img', { name: '社保码二维码' })).toBeVisible()
  await page.getByRole('tab', { name: '苏城市民码' }).click()
  await expect(page.getByRole('img', { name: '苏城市民码二维码' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('tab').first()).toHaveText('苏城市民码')
  await expect(page.getByRole('img', { name: '苏城市民码二维码' })).toBeVisible()
})

test('a slot is booked, shows its code, and is given back', async ({ page }) => {
  // Nobody else books for this citizen, whose list is read below.
  await page.goto(await addressFor({ page: 'local-zone' }, 'withoutGlyph'))
  await alive(page)
  await page.getByRole('link', { name: /市博物馆/ }).click()
  await page.getByRole('group', { name: '日期' }).getByRole('button').last().click()
  await page.getByRole('group', { name: '时段' }).getByRole('button').first().click()
  await page.getByRole('button', { name: '2 人' }).click()
  await page.getByRole('button', { name: '确认预约' }).click()
  await expect(page.getByRole('heading', { name: '预约成功' })).toBeVisible()
  await expect(page.getByRole('img', { name: '预约码' })).toBeVisible()
  await page.getByRole('button', { name: '查看我的预约' }).click()
  await expect(page.getByText('已预约')).toBeVisible()
  await page.getByRole('button', { name: '取消预约' }).click()
  await expect(page.getByText('已取消').first()).toBeVisible()
  await expect(page.getByRole('button', { name: '取消预约' })).toHaveCount(0)
})

test('a question finds its guide or honestly nothing, and a complaint gets a number', async ({ page }) => {
  await page.goto((await addressFor({ page: 'local-zone' })).replace('/local-zone/', '/local-zone/questions'))
  await alive(page)
  await page.getByRole('searchbox').fill('今天天气怎么样')
  await page.getByRole('searchbox').press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '没有找到' })).toContainText('12333')
  await page.getByRole('searchbox').fill('参保证明在哪里打印')
  await page.getByRole('searchbox').press('Enter')
  await page.getByRole('link', { name: '看完整的办事指南' }).first().click()
  await expect(page.getByRole('heading', { name: '参保证明' })).toBeVisible()
  await page.goto(`${localOrigin}/h5/local-zone/complaints`)
  await alive(page)
  await page.getByRole('textbox').fill('窗口排队时间太长')
  await page.getByRole('button', { name: '提交' }).click()
  await expect(page.getByText(/已收到，编号 \d{14}/)).toBeVisible()
  await expect(page.getByText('已收到，正在办理')).toBeVisible()
})

// Those of 适老模式 are elderly.spec's.
test('every page of a zone keeps to the rules of 普通模式, to the narrowest phone and the greatest text', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await bringMeasuring(page)
  await bringTime(page)
  const dropped: Record<string, string[]> = {}
  for (const route of zoneRoutes()) {
    const address = new URL(await addressFor({ page: route.page, elderly: '0' }))
    address.pathname += route.path
    await page.setViewportSize({ width: 390, height: 844 })
    await openWhole(page, address.href)
    const found = await violationsOn(page)
    await page.setViewportSize({ width: 320, height: 844 })
    found.push(...(await lostAtSteps(page, [1, 6, 7])))
    if (found.length > 0) dropped[route.path] = found
  }
  expect(dropped).toEqual({})
})

test('records of a place go up only while their holder agrees', async ({ page }) => {
  await enterZone(page)
  await page.getByRole('link', { name: /用卡记录共享/ }).click()
  await expect(page.getByRole('button', { name: /同意共享|停止共享/ })).toBeVisible()
  // The walk of 适老模式 taps every button of this citizen.
  const stop = page.getByRole('button', { name: '停止共享' })
  if (await stop.isVisible()) await stop.click()
  await expect(page.getByText('没有共享')).toBeVisible()
  await page.getByRole('button', { name: '同意共享' }).click()
  await expect(page.getByText('已同意共享，从现在起的记录会传到全国平台')).toBeVisible()
  await page.reload()
  await expect(page.getByText('已同意', { exact: true })).toBeVisible()
  await stop.click()
  await expect(page.getByText('已停止共享，以后的记录只留在本地')).toBeVisible()
})
