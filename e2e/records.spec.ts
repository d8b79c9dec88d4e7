import { readFileSync } from 'node:fs'
import { beijingTime } from '@one-card/envelope'
import { rowsOf } from '../mock-server/test/sample-records.ts'
import { people } from '../mock-server/src/worlds/people/citizens.ts'
import { addressFor, callerNamed } from './address.ts'
import { platformNow } from './platform-clock.ts'
import { expect, test } from './test.ts'

const tabs = [
  { tab: '办事凭证', row: '扫码认证', field: '应用机构' },
  { tab: '支付结算', row: '门诊收费', field: '收款单位' },
  { tab: '待遇发放', row: '高龄津贴', field: '发放部门' },
  { tab: '信息授权', row: '补贴发放核对', field: '查询用途' },
]

test('使用明细 holds every kind under its tab, each record opens whole, and "back" finds the list as it stood', async ({
  page,
}) => {
  await page.goto(await addressFor({ page: 'usage-records' }))
  await expect(page.getByRole('tab', { name: '全部' })).toHaveAttribute('aria-selected', 'true')
  for (const { tab, row, field } of tabs) {
    await page.getByRole('tab', { name: tab }).click()
    await page.getByRole('button', { name: row }).first().click()
    await expect(page).toHaveURL(/\/h5\/usage-records\/records\/[dgou][0-9a-f]+$/)
    await expect(page.getByText(field, { exact: true })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('button', { name: row }).first()).toBeVisible()
  }
})

test('a list is narrowed, exported as it is shown, and a paid record brings its receipt as a picture', async ({
  page,
}) => {
  await page.goto(await addressFor({ page: 'usage-records' }))
  await page.getByRole('tab', { name: '支付结算' }).click()
  await expect(page.getByRole('table', { name: '每月支出' })).toBeAttached()
  await page.getByRole('button', { name: '筛选' }).click()
  await page.getByLabel('地点或机构').selectOption('示例市人民医院')
  await page.getByRole('button', { name: '查看记录' }).click()
  await expect(page.getByText('只看：示例市人民医院')).toBeVisible()
  await expect(page.getByRole('button', { name: '门诊收费' })).not.toHaveCount(0)
  const rows = await page.getByRole('button', { name: '门诊收费' }).count()
  await expect(page.getByText('没有更早的记录了')).toBeVisible()

  await page.getByRole('button', { name: '导出' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出表格' }).click(),
  ])
  expect(
    readFileSync(await file.path(), 'utf8')
      .trimEnd()
      .split('\r\n'),
  ).toHaveLength(rows + 1)
  await page.getByRole('button', { name: '关闭' }).first().click()

  await page.getByRole('button', { name: '门诊收费' }).first().click()
  await page.getByRole('button', { name: '电子收据' }).click()
  await page.getByRole('button', { name: '保存为图片' }).click()
  // This app has no bridge that keeps pictures.
  await expect(page.getByText('请长按下面的图片')).toBeVisible()
  const picture = page.getByRole('img', { name: '电子收据的图片' })
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBe(720)
})

test('这不是我 stops payments at once, gives the matter a number and says what comes next', async ({ page }) => {
  await page.goto(await addressFor({ page: 'usage-records' }, 'elder'))
  // In 适老模式 a month at a time: on its first days the payment stands in the one before.
  const payment = page.getByRole('button', { name: '日用购物' }).first()
  const monthBefore = page.getByRole('button', { name: /^查看\d+月的记录$/ })
  await expect(payment.or(monthBefore).first()).toBeVisible()
  if (!(await payment.isVisible())) await monthBefore.click()
  await payment.click()
  await page.getByRole('button', { name: '这不是我' }).click()
  await page.getByRole('button', { name: '不是我，马上停止支付' }).click()
  await expect(page.getByText(/登记编号 (\d{4} ?){5}/)).toBeVisible()
  await expect(page.getByRole('heading', { name: '接下来' })).toBeVisible()
  await page.goto('/h5/ecard-code/?tab=pay')
  await expect(page.getByText('您已停止支付')).toBeVisible()
})

test('授权管理 has every consent in one place, and what is stopped there is refused at the very next report', async ({
  page,
}) => {
  // Nobody else's journey: what is stopped stays stopped.
  const who = 'longName'
  const { name, idNo } = people[who]
  const office = callerNamed('待遇发放系统')
  const paidOut = {
    ...rowsOf(beijingTime(platformNow()))['C.5'],
    accessNo: office.channelNo,
    name,
    idNo,
  }
  const report = (serialNo: string) => office.call('records/benefit', { record: { ...paidOut, serialNo } })
  expect(await report('E2E-CONSENT-1')).toMatchObject({ accepted: '1' })

  await page.goto(await addressFor({ page: 'usage-records' }, who))
  await page.getByRole('tab', { name: '信息授权' }).click()
  await page.getByRole('link', { name: '授权管理' }).click()
  await expect(page.getByText('待遇发放记录')).toBeVisible()
  // What was reported last stands first.
  await page.getByRole('button', { name: '停止收集' }).first().click()
  await expect(page.getByRole('status').filter({ hasText: '已停止' })).toBeVisible()
  expect(await report('E2E-CONSENT-2')).toMatchObject({ accepted: '0', rejected: [{ field: 'idNo' }] })
  await expect(page.getByRole('button', { name: '恢复收集' })).toBeVisible()
})
