import { addressFor, callerNamed } from './address.ts'
import { readBarsOn, readCodeOn } from './optics.ts'
import { origin } from './origin.ts'
import { expect, test } from './test.ts'

for (const elderly of ['0', '1'] as const) {
  test(`${elderly === '1' ? '适老模式' : '普通模式'}: 电子证照 opens from the home, a desk reads its bars and confirms it, its holder hears of it`, async ({
    page,
    browser,
  }) => {
    await page.goto(await addressFor({ page: 'national-zone', elderly }))
    await page.getByText('电子证照', { exact: true }).click()
    await expect(page).toHaveURL('/h5/ecard-code/licence')
    await expect(page.getByText('中华人民共和国社会保障卡')).toBeVisible()
    await page.getByRole('button', { name: '查看背面' }).click()
    await expect(page.getByText('服务电话')).toBeVisible()
    await page.getByRole('button', { name: '查看正面' }).click()

    const bars = page.getByRole('img', { name: '证照码条形码' })
    await bars.scrollIntoViewIfNeeded()
    let code = ''
    await expect.poll(async () => (code = await readBarsOn(page))).toMatch(/^914\d{23}$/)
    await page.getByRole('img', { name: '证照码二维码' }).scrollIntoViewIfNeeded()
    await expect.poll(() => readCodeOn(page)).toBe(code)

    const desk = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, baseURL: origin })).newPage()
    await desk.goto('/demo/terminal/licence')
    await desk.getByRole('button', { name: '粘贴文字' }).click()
    await desk.getByLabel('二维码文字').fill(code)
    await desk.getByRole('button', { name: '核验' }).click()
    await expect(desk.getByText('证照真实有效，请核对持卡人')).toBeVisible()
    for (const shown of ['电子证照', '**例', '**************9978', '江苏省***'])
      await expect(desk.getByText(shown).first()).toBeVisible()

    await expect(page.getByRole('heading', { name: '证照核验成功' })).toBeVisible()
    await desk.getByRole('button', { name: '办理完成' }).click()
    await expect(desk.getByText('业务办理成功，请打印回执单')).toBeVisible()
    await page.getByText('查看使用明细').click()
    const newest = page.getByRole('listitem').first()
    for (const fact of ['示例市政务服务中心', '成功']) await expect(newest).toContainText(fact)

    await page.goBack()
    await expect(page.getByRole('img', { name: '证照码二维码' })).toBeVisible()
    await expect(
      callerNamed('服务大厅窗口').call('licence/verify', { code, scene: '政务服务应用' }),
    ).rejects.toMatchObject({ msgCode: '920003' })
    await desk.context().close()
  })
}
