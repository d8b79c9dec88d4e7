import type { Page } from '@playwright/test'
import type { PersonKey } from '../mock-server/src/worlds/people/citizens.ts'
import { addressFor } from './address.ts'
import { expect, test } from './test.ts'

/** Opens the home, ready to be touched. */
async function openHome(page: Page, who: PersonKey = 'doubleSurname', elderly: '0' | '1' = '0'): Promise<void> {
  await page.goto(await addressFor({ elderly }, who))
  await page.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!)
}

test('the zones of the home are ordered as the citizen chooses, and say why', async ({ page, context }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ longitude: 118.8, latitude: 32.06 })
  await openHome(page)
  const zones = page.locator('section.zones')
  const first = zones.getByRole('link').nth(1)
  await expect(first).toContainText('成都市')
  await expect(first).toContainText('参保地')
  await zones.getByText('当前位置优先').click()
  await expect(first).toContainText('南京市')
  await expect(first).toContainText('当前位置')
  await first.click()
  await expect(page.getByText('南京市服务专区').first()).toBeVisible()
  await page.getByText('职业培训券').or(page.getByText('就业登记')).first().waitFor()
})

test('a region that is chosen stands first on the home, in another channel too', async ({ page }) => {
  await openHome(page, 'rareLast')
  await page.getByRole('link', { name: /西安市.*选择地区/ }).click()
  await page.getByRole('searchbox').fill('hz')
  await page.getByRole('button', { name: '杭州市' }).click()
  await expect(page.getByRole('link', { name: /杭州市.*选择地区/ })).toBeVisible()
  await page.goto(await addressFor({}, 'rareLast', '服务公众号'))
  await expect(page.getByRole('link', { name: /杭州市.*选择地区/ })).toBeVisible()
})

test('institutions are counted, listed by scene, read on, and shown with hours and what is open there', async ({
  page,
}) => {
  await openHome(page)
  await page.getByRole('heading', { name: '地方服务专区' }).scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 600)
  await page.getByRole('link', { name: /文化体验/ }).click()
  await expect(page.getByRole('button', { name: '文化体验', pressed: true })).toBeVisible()
  const places = page.getByRole('listitem')
  await expect(places).not.toHaveCount(0)
  await page.mouse.wheel(0, 4000)
  await expect.poll(() => places.count()).toBeGreaterThan(20)
  await page.getByRole('searchbox').fill('图书馆')
  await expect(places.first()).toContainText('图书馆')
  await places.first().getByRole('link').first().click()
  for (const words of ['服务时间', '在这里可以办', '图书借阅', '导航到这里'])
    await expect(page.getByText(words)).toBeVisible()
  await page.goBack()
  await expect(places).not.toHaveCount(0)
})

test('an article is read whole and aloud, and its list stands as it was when one comes back', async ({ page }) => {
  await openHome(page, 'elder', '1')
  await page.getByRole('link', { name: /使用指南/ }).click()
  await page.getByRole('tab', { name: '常见问题' }).click()
  await page.getByRole('link', { name: /身份码可以截图使用吗/ }).click()
  await expect(page.getByRole('heading', { name: '身份码可以截图使用吗' })).toBeVisible()
  await expect(page.getByText('六十秒更新一次').first()).toBeVisible()
  await page.getByRole('button', { name: /播报/ }).click()
  await expect(page.locator('.caption')).toContainText('身份码可以截图使用吗')
  await page.goBack()
  await expect(page.getByRole('tab', { name: '使用指南' })).toBeVisible()
})

test('search finds by pinyin and a slip, keeps words on the phone until cleared, and leads 长辈版 to the switch', async ({
  page,
}) => {
  await openHome(page)
  await page.getByRole('link', { name: '搜索' }).click()
  const field = page.getByRole('searchbox')
  await field.fill('canbaozhengming')
  const found = page.getByRole('link', { name: /个人参保证明查询打印/ })
  await found.click()
  await expect(page.getByText('A02RLZYSHBZ0202')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('button', { name: 'canbaozhengming' })).toBeVisible()
  await page.getByRole('button', { name: /清除最近搜索/ }).click()
  await expect(page.getByRole('button', { name: 'canbaozhengming' })).toHaveCount(0)
  await field.fill('长辈版')
  await page.getByRole('button', { name: /切换到适老模式/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'elderly')
})

test('each ability of the card is shown step by step and leads to its page', async ({ page }) => {
  await page.goto((await addressFor()).replace('/national-zone/', '/national-zone/abilities/2'))
  await expect(page.getByRole('heading', { name: '支付结算' })).toBeVisible()
  await expect(page.getByRole('listitem')).toHaveCount(4)
  await page.getByRole('button', { name: '打开支付码' }).click()
  await expect(page).toHaveURL(/ecard-code\/\?tab=pay/)
})
