import { join } from 'node:path'
import type { Browser, Locator, Page } from '@playwright/test'
import { people } from '../mock-server/src/worlds/people/citizens.ts'
import { addressFor } from './address.ts'
import { localOrigin } from './origin.ts'
import { expect, test } from './test.ts'

/** Drawn, nobody's. */
const photo = join(import.meta.dirname, '../mock-server/src/worlds/consent/faces/01.jpg')

/** A citizen who leaves lasting state here, and nowhere else. */
const who = 'withoutPassword'

async function openZone(page: Page, path: string): Promise<void> {
  await page.goto((await addressFor({ page: 'local-zone' }, who)).replace('/local-zone/', `/local-zone/${path}`))
  await page.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!)
}

async function openDesk(browser: Browser, path: string): Promise<Page> {
  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  await desk.goto(`/demo/terminal/${path}`)
  return desk
}

/** A desk's button, and what its server says to it, however long that takes. */
const pressed = (desk: Page, button: Locator) =>
  Promise.all([desk.waitForResponse(/\/demo\/terminal\/api\/(affairs|gate)/), button.click()])

test('a service is applied for, kept as a draft, submitted once, decided at the desk and read with its reason', async ({
  page,
  browser,
}) => {
  await openZone(page, 'guides/320500-job')
  await page.getByRole('button', { name: '在线申办' }).click()
  await expect(page.getByText('申请人', { exact: true })).toBeVisible()
  expect(await page.locator('main').innerText()).not.toContain(people[who].name)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByText('请选择登记类别')).toBeVisible()
  await page.getByRole('button', { name: '灵活就业' }).click()
  await page.getByLabel('单位或者店铺名称').fill('示例早餐店')
  await page.getByLabel('单位或者店铺名称').press('Tab')
  await expect(page.getByText('已自动保存，下次可以接着填')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('单位或者店铺名称')).toHaveValue('示例早餐店')
  await page.getByLabel('岗位').fill('面点师')
  await page.getByLabel('开始工作的日期').fill('2026-11-02')
  await page.getByRole('button', { name: '提交申请' }).dblclick()
  await expect(page.getByText('办理中', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '查看我的办件' }).click()
  await expect(page.getByRole('link', { name: /就业登记.*办理中/ })).toHaveCount(1)

  const desk = await openDesk(browser, 'affairs')
  const waiting = desk.getByRole('article').filter({ hasText: '示例早餐店' })
  await expect(waiting).toHaveCount(1)
  await waiting.getByLabel('办理意见').fill('请补充营业执照上的名称')
  await pressed(desk, waiting.getByRole('button', { name: '不予通过' }))
  await expect(waiting).toHaveCount(0)
  await desk.context().close()

  await page.getByRole('link', { name: /就业登记/ }).click()
  await expect(page.getByText('请补充营业执照上的名称')).toBeVisible()
  await expect(page.getByRole('button', { name: '修改后再次申请' })).toBeVisible()
})

test('a complaint with a picture is answered at the desk, and its citizen goes on where that did not help', async ({
  page,
  browser,
}) => {
  const text = `自助机打印不清楚（第 ${Date.now() % 1000} 次）`
  await openZone(page, 'complaints')
  await page.getByRole('textbox').fill(text)
  await page.getByLabel('添加图片').setInputFiles(photo)
  await expect(page.getByRole('img', { name: '第 1 张图片' })).toBeVisible()
  await page.getByRole('button', { name: '提交' }).click()
  await page.getByRole('link').filter({ hasText: text }).click()
  await expect(page.getByText('已收到，正在办理')).toBeVisible()
  await expect(page.getByRole('img', { name: '您添加的第 1 张图片' })).toBeVisible()

  const desk = await openDesk(browser, 'affairs')
  await desk.getByRole('button', { name: /投诉建议/ }).click()
  const waiting = desk.getByRole('article').filter({ hasText: text })
  await pressed(desk, waiting.getByRole('button', { name: '查看 1 张图片' }))
  await expect(waiting.getByRole('img', { name: '持卡人提供的第 1 张图片' })).toBeVisible()
  await waiting.getByLabel('答复内容').fill('已更换墨盒')
  await pressed(desk, waiting.getByRole('button', { name: '答复' }))
  await expect(waiting).toHaveCount(0)
  await desk.context().close()

  await page.reload()
  await expect(page.getByText('已更换墨盒')).toBeVisible()
  await page.getByLabel('没有解决？请继续写下您的意见').fill('还是不清楚')
  await page.getByRole('button', { name: '继续反映' }).click()
  await expect(page.getByText('已收到，正在办理')).toBeVisible()
  await expect(page.getByText('还是不清楚')).toBeVisible()
})

test('a number read out of a page tells a desk its steps and their outcomes, and nothing of whose it was', async ({
  page,
  browser,
}) => {
  await openZone(page, 'complaints')
  await page.getByRole('button', { name: '页面真伪' }).click()
  const said = await page.getByText(/^编号 [A-Z][A-Z2-9]{2} [A-Z2-9]{3}$/).innerText()
  const desk = await openDesk(browser, 'case')
  await desk.getByLabel('持卡人读出的编号').fill(said.replace('编号', '').toLowerCase())
  await desk.getByRole('button', { name: '查询' }).click()
  await expect(desk.getByText('我的投诉建议', { exact: true })).toBeVisible()
  await expect(desk.getByText('打开地方服务专区')).toBeVisible()
  expect(await desk.getByRole('main').innerText()).not.toContain(people[who].name)
  await desk.context().close()
})

test('the gate lets the holder of a booking in, once', async ({ page, browser }) => {
  await openZone(page, 'places/320500-place-4')
  await page.getByRole('group', { name: '时段' }).getByRole('button').first().click()
  await page.getByRole('button', { name: '确认预约' }).click()
  const digits = await page.getByText(/^95\d{2}( \d{4}){4}$/).innerText()

  const gate = await openDesk(browser, 'gate')
  await gate.getByRole('button', { name: '图书馆入馆闸机' }).click()
  const read = async (code: string) => {
    await gate.getByRole('button', { name: '粘贴文字' }).click()
    await gate.getByLabel('二维码文字').fill(code)
    await pressed(gate, gate.getByRole('button', { name: '核验' }))
  }
  await read(digits)
  await expect(gate.getByRole('heading', { name: '请入场' })).toBeVisible()
  await expect(gate.getByText('二十四小时自助图书馆，1 人')).toBeVisible()
  await gate.getByRole('button', { name: '下一位' }).click()
  await read(digits)
  await expect(gate.getByText('业务办理失败，原因为该预约已经入场，不能再次使用')).toBeVisible()
  await gate.context().close()

  await page.goto(`${localOrigin}/h5/local-zone/bookings`)
  await expect(page.getByText('已入场')).toBeVisible()
  await expect(page.getByRole('button', { name: '取消预约' })).toHaveCount(0)
})
