import { expect, test } from './test.ts'

test('in WeChat on an iPhone the first address is signed, so that its scanner opens from any page; in Alipay an unlisted domain does not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 960 })
  await page.goto('/demo/')
  const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true })
  await page.getByRole('radio', { name: '公众号' }).first().check({ force: true })
  await choose('iPhone')
  await page.getByRole('button', { name: /打开页面/ }).click()
  const ledger = page.getByRole('list', { name: '宿主记录' })
  await expect(ledger).toContainText('preVerifyJSAPI:ok')

  const shown = page.frameLocator('iframe')
  await shown
    .getByRole('button', { name: /扫一扫/ })
    .first()
    .click()
  await page.getByRole('dialog', { name: '微信扫一扫' }).getByRole('button', { name: '取消' }).click()
  await expect(shown.getByText('没有扫到二维码')).toBeVisible()
  await expect(ledger).toContainText('scanQRCode:cancel')
  await expect(ledger).not.toContainText('invalid signature')

  await page.getByRole('radio', { name: '小程序' }).first().check({ force: true })
  await choose('支付宝')
  await choose('域名未登记')
  await page.getByRole('button', { name: /打开页面/ }).click()
  await expect(page.getByRole('alert')).toContainText('没有在小程序后台登记')
})
