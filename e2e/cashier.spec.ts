import type { Page } from '@playwright/test'
import { addressFor } from './address.ts'
import { merchantNamed, paymentPassword } from './merchants.ts'
import { forward, takeTime } from './moved-time.ts'
import { readCodeOn } from './optics.ts'
import { expect, test } from './test.ts'

/** Pays here only: an order that is left open opens the cashier on every page of its holder. */
const payer = 'pairedLast'
const shop = () => merchantNamed('网上商城', '网上商城')
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function enter(page: Page, password: string): Promise<void> {
  for (const digit of password) await page.getByRole('button', { name: digit, exact: true }).click()
}

/** From the order to the password, in either mode. */
async function confirm(page: Page, elderly = false): Promise<void> {
  await button(page, /确认支付|确认结算/).click()
  if (elderly) await button(page, '我知道了').click()
}

async function openOrder(page: Page, orderNo: string, elderly: '0' | '1' = '0'): Promise<void> {
  await page.goto(await addressFor({ page: 'cashier', elderly }, payer))
  await page.goto(`/h5/cashier/?order=${orderNo}`)
}

async function codeOn(page: Page, kind: string): Promise<string> {
  let code = ''
  await expect.poll(async () => (code = await readCodeOn(page))).toMatch(new RegExp(`^${kind}\\d{23}$`))
  return code
}

test('online: an order is paid by password once, wherever the page is looked at from', async ({ page, context }) => {
  const { order, query } = shop()
  const { orderNo } = await order('59.90')
  await openOrder(page, orderNo)
  for (const fact of ['示例惠民网上商城', '惠民大米', '59.90']) await expect(page.getByText(fact).first()).toBeVisible()
  await confirm(page)
  await expect(page).toHaveURL(`/h5/cashier/?order=${orderNo}#pin`)
  await page.goBack()
  await expect(heading(page, '请输入支付密码')).toBeHidden()
  await confirm(page)
  await page.reload()
  await expect(heading(page, '请输入支付密码')).toBeHidden()
  await confirm(page)
  await enter(page, '111222')
  await expect(page.getByText('还可以试 4 次')).toBeVisible()
  await enter(page, paymentPassword)
  await expect(heading(page, '支付成功')).toBeVisible()
  await expect(page.getByText('¥59.90').first()).toBeVisible()
  expect(await query(orderNo)).toMatchObject({ state: 'paid', amount: '59.90' })

  const second = await context.newPage()
  await second.goto(`/h5/cashier/?order=${orderNo}`)
  await expect(heading(second, '支付成功')).toBeVisible()
  await page.reload()
  await expect(heading(page, '支付成功')).toBeVisible()
})

test('适老模式, scanned: the cashier opens by itself on the code page; a no closes the order', async ({ page }) => {
  const till = merchantNamed('便利店', '便利店收银台')
  await page.goto(await addressFor({ page: 'ecard-code', elderly: '1' }, payer))
  await page.getByText('支付码', { exact: true }).click()
  const { orderNo } = await till.scan(await codeOn(page, '912'), '19.90')
  await expect(page).toHaveURL(`/h5/cashier/?order=${orderNo}`)
  await confirm(page, true)
  await enter(page, paymentPassword)
  await expect(heading(page, '支付成功')).toBeVisible()
  await expect(page.getByText('支付成功，已支付19.90元').first()).toBeVisible()

  await page.goto('/h5/ecard-code/?tab=pay')
  const refused = await till.scan(await codeOn(page, '912'), '8.80')
  await expect(page).toHaveURL(`/h5/cashier/?order=${refused.orderNo}`)
  await button(page, '不支付').click()
  await expect(page.getByText(/没有扣款/).first()).toBeVisible()
  expect(await till.query(refused.orderNo)).toMatchObject({ state: 'closed' })
})

test('scanning: the holder types the amount to a stall, and what was typed wrong is said', async ({ page }) => {
  const { merchantId, scene, platform } = merchantNamed('集市', '集市摊位')
  const { code } = await platform.call('merchant-code/create', { merchantId, scene, place: '三号摊位' })
  await page.goto(await addressFor({ page: 'cashier' }, payer))
  await page.goto(`/h5/cashier/merchant?code=${code}`)
  await expect(page.getByText('示例农贸集市')).toBeVisible()
  const amount = page.getByLabel('付款金额（元）')
  await amount.fill('1,000')
  await button(page, '下一步').click()
  await expect(page.getByText('请不要输入逗号')).toBeVisible()
  await amount.fill('１２．５')
  await button(page, '下一步').click()
  await expect(page.getByText('¥12.50').first()).toBeVisible()
  await confirm(page)
  await enter(page, paymentPassword)
  await expect(heading(page, '支付成功')).toBeVisible()
})

// Of two bills with the same amount the second would be questioned: 刚刚付过一笔同样的钱.
for (const [elderly, amount] of [
  ['0', '986.40'],
  ['1', '742.10'],
] as const)
  test(`medical, ${elderly === '1' ? '适老模式' : '普通模式'}: three shares add up to the bill`, async ({ page }) => {
    const { merchantId, scene, platform } = merchantNamed('人民医院', '医院收费处')
    await page.goto(await addressFor({ page: 'ecard-code', elderly }, payer))
    const billNo = `bill-${elderly}`
    const code = await codeOn(page, '911')
    const { authNo } = await platform.call('medical/authenticate', {
      billNo,
      merchantId,
      amount,
      scene,
      code,
    })
    const { orderNo } = await platform.call('medical/settle', {
      authNo,
      billNo,
      amount,
      fundAmount: '248.00',
      subject: '门诊 · 心血管内科',
      paymentType: '02',
    })
    await page.goto(`/h5/cashier/?order=${orderNo}`)
    for (const fact of ['统筹基金支付', '个人账户支付', '个人自付', '费用总额'])
      await expect(page.getByText(fact).first()).toBeVisible()
    await confirm(page, elderly === '1')
    await enter(page, paymentPassword)
    await expect(heading(page, '支付成功')).toBeVisible()
  })

test('the bank is away: the page says that it is being found out, with a number, and then the truth', async ({
  page,
  context,
  request,
}) => {
  await takeTime(context)
  const { order } = shop()
  const { orderNo } = await order('88.00')
  await openOrder(page, orderNo)
  const bank = (fault: string, times: number) => request.post('/demo/bank', { data: { fault, times } })
  await bank('down', 100)
  await confirm(page)
  await enter(page, paymentPassword)
  await expect(page.getByText('正在核对，请稍等')).toBeAttached()
  // The page alone: by its clock the usual time of an answer has passed, by the platform's it has not.
  await expect(async () => {
    await context.clock.fastForward(5_000)
    await expect(heading(page, '正在确认是否扣款')).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(page.getByText(/最迟 .* 前给出结果/)).toBeVisible()
  await expect(page.getByText('到窗口或拨打 12333 时，请报订单号')).toBeVisible()
  await bank('none', 1)
  // The bank takes nothing up any more that is so old.
  await forward(context, 90_000)
  await expect(page.getByText('银行暂时不能付款，没有扣款')).toBeVisible()
})

test('the network goes between tap and answer: it is asked about, not paid twice', async ({ page, context }) => {
  const { order } = shop()
  const { orderNo } = await order('66.00')
  await openOrder(page, orderNo)
  await confirm(page)
  await context.setOffline(true)
  await enter(page, paymentPassword)
  await expect(heading(page, '还不知道是否扣款')).toBeVisible()
  await expect(button(page, '再查一次')).toBeVisible()
  // Back in the network the page asks by itself.
  await context.setOffline(false)
  await expect(heading(page, '没有扣款')).toBeVisible()
  await button(page, '继续支付').click()
  await expect(button(page, /确认支付/)).toBeVisible()
})

test('a receipt is checked by anybody: true as it is, none of ours with one digit changed', async ({
  page,
  browser,
}) => {
  const { order, refund } = shop()
  const { orderNo } = await order('31.40')
  await openOrder(page, orderNo)
  await confirm(page)
  await enter(page, paymentPassword)
  await expect(heading(page, '支付成功')).toBeVisible()
  await refund(orderNo, '1.10')
  await expect(page.getByText(/已退回|退款中/).first()).toBeVisible()
  await button(page, '电子收据').click()
  const path = (await page.getByRole('link', { name: '打开核对页面' }).getAttribute('href'))!
  const stranger = await browser.newPage()
  await stranger.goto(new URL(path, page.url()).href)
  await expect(stranger.getByText('这张收据真实有效')).toBeVisible()
  await expect(stranger.getByText('*𬭎').first()).toBeAttached()
  await stranger.goto(
    new URL(
      path.replace(/sign=./, (start) => (start === 'sign=0' ? 'sign=1' : 'sign=0')),
      page.url(),
    ).href,
  )
  await expect(stranger.getByText('这不是本平台开出的收据')).toBeVisible()
  await stranger.close()
})
