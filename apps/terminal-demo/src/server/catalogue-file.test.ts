import { creditCodeWithCheck } from '@one-card/records'
import papaparse from 'papaparse'
import { expect, it } from 'vitest'
import { readCatalogue, sampleFile } from './catalogue-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const lines = (text: string) => text.trimEnd().split('\r\n')
const institutions = sampleFile('institutions')
const credit = creditCodeWithCheck('12320500MB0000002')
const rowsOf = (file: string) => papaparse.parse<string[]>(file.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data

it.each(['services', 'institutions'] as const)('takes its own sample of %s whole', async (kind) => {
  expect(await readCatalogue(kind, utf8(sampleFile(kind)))).toEqual({ accepted: '1', refusedCount: '0', refused: [] })
})

it.each([
  ['with a byte order mark and CRLF', utf8(institutions)],
  ['without a mark and with LF', utf8(institutions.replace('\uFEFF', '').replaceAll('\r\n', '\n'))],
])('reads UTF-8 %s', async (_what, bytes) => {
  expect(await readCatalogue('institutions', bytes)).toMatchObject({ accepted: '1', refusedCount: '0' })
})

it('reads GBK, which Chinese spreadsheets write', async () => {
  // 服务编号,服务场景 … in GBK: the bytes of 全国 are C8 AB B9 FA, and no UTF-8.
  const heading = Uint8Array.of(0xc8, 0xab, 0xb9, 0xfa)
  await expect(readCatalogue('services', heading)).rejects.toThrow('文件第 1 行缺少表A.1的列：目录级别')
})

it('takes the code composed, under the headings of the sample tables', async () => {
  const file = [
    '服务编号,服务场景,主管部门,业务类型,应用项目,说明,开通地区,用卡类型',
    'A02RLZYSHBZ0118,人社服务,就业服务,就业创业,一次性创业补贴领取,个人持社会保障卡领取,全国,1',
    'A02RLZYSHBZ0200,人社服务,社会保障,公共业务,个人参保证明,查询打印,全国,3',
  ].join('\r\n')
  expect(await readCatalogue('services', utf8(file))).toEqual({
    accepted: '1',
    refusedCount: '1',
    refused: [{ line: '3', heading: '服务编号', reason: '不是服务编号，例如 A02RLZYSHBZ0202' }],
  })
})

it('refuses by line number with the reason, after a cell with line breaks and empty lines too', async () => {
  const [heading, row] = rowsOf(institutions) as [string[], string[]]
  const at = (name: string) => heading.indexOf(name)
  const changed = (name: string, value: string) => row.map((cell, place) => (place === at(name) ? value : cell))
  const file = papaparse.unparse([
    heading,
    changed('统一社会信用代码', credit),
    changed('应用机构地址', '示例市\n示例区1号'),
    [],
    changed('统一社会信用代码', '4.91E+17'),
    changed('行政区划代码', '999999'),
  ])
  const { accepted, refused } = await readCatalogue('institutions', utf8(file))
  expect(accepted).toBe('1')
  expect(refused.map(({ line, heading: column }) => [line, column])).toEqual([
    ['3', '应用机构地址'],
    ['6', '统一社会信用代码'],
    ['7', '行政区划代码'],
  ])
  expect(refused[1]!.reason).toContain('科学计数法')
})

it('leaves the server to others while it reads 50,000 lines', async () => {
  const [heading, row] = lines(institutions)
  const file = utf8([heading, ...Array.from({ length: 50_000 }, () => row)].join('\r\n'))
  let turns = 0
  let reading = true
  const others = (async () => {
    while (reading) {
      turns += 1
      await new Promise(setImmediate)
    }
  })()
  const report = await readCatalogue('institutions', file)
  reading = false
  await others
  expect(report).toMatchObject({ accepted: '50000', refusedCount: '0' })
  expect(turns).toBeGreaterThan(50)
})
