import { expectAccessible } from './accessible.ts'
import { expect, test } from './test.ts'

test('a file of the catalogue is taken in line by line, its refused lines are named, and what was taken is listed', async ({
  page,
}) => {
  await page.goto('/demo/terminal/catalogue')
  await page.getByRole('button', { name: '机构目录（表B.1）' }).click()
  const sample = await (await page.request.get('/demo/terminal/api/catalogue/institutions/sample.csv')).text()
  const [heading, row] = sample.trimEnd().split('\r\n') as [string, string]
  const broken = row.replace(/,12320500MB\w+,/, ',4.91E+17,')
  await page.locator('input[type=file]').setInputFiles({
    name: '机构目录.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([heading, row, broken].join('\r\n')),
  })
  await expect(page.getByRole('heading', { name: '1 行通过，1 行不通过' })).toBeVisible()
  await expect(page.getByText(/第 3 行“统一社会信用代码”：被电子表格改成了科学计数法/)).toBeVisible()
  const list = page.getByRole('region', { name: '目录查询' })
  await expect(list.getByText('示例市就业服务中心')).toBeVisible()
  await expect(list.getByText(/来源 示例苏州社会保险经办窗口/)).toBeVisible()
  await expectAccessible(page)
})
