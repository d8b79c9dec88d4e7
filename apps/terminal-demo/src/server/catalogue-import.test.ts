import { creditCodeWithCheck, type WireRecord } from '@one-card/records'
import papaparse from 'papaparse'
import { expect, it } from 'vitest'
import type { CatalogueKind } from '../catalogue/catalogue.ts'
import { csvOf, readLines, xlsxOf } from './catalogue-file.ts'
import { importCatalogue } from './catalogue-import.ts'
import { sampleRows, sheetOf, type Layout } from './catalogue-table.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const sample = (kind: CatalogueKind) => sheetOf(kind, 'table', [sampleRows[kind]])
const institutions = csvOf(sample('institutions'))
const credit = creditCodeWithCheck('12320500MB0000002')
const rowsOf = (file: string) => papaparse.parse<string[]>(file.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data

/** Into a platform that takes everything; what it was given stands in `stored`. */
async function taken(kind: CatalogueKind, bytes: Uint8Array, stored: WireRecord[] = []) {
  return importCatalogue(kind, bytes, async (rows) => {
    stored.push(...rows)
    return []
  })
}

it.each(['services', 'institutions'] as const)('takes its own sample of %s whole, as CSV and as XLSX', async (kind) => {
  for (const bytes of [utf8(csvOf(sample(kind))), await xlsxOf(sample(kind))]) {
    const stored: WireRecord[] = []
    expect(await taken(kind, bytes, stored)).toEqual({ accepted: '1', refusedCount: '0', refused: [] })
    expect(stored).toEqual([sampleRows[kind]])
  }
})

it.each([
  ['with a byte order mark and CRLF', utf8(institutions)],
  ['without a mark and with LF', utf8(institutions.replace('\uFEFF', '').replaceAll('\r\n', '\n'))],
])('reads UTF-8 %s', async (_what, bytes) => {
  expect(await taken('institutions', bytes)).toMatchObject({ accepted: '1', refusedCount: '0' })
})

it('reads GBK, which Chinese spreadsheets write', async () => {
  // The bytes of 全国 in GBK, which are no UTF-8.
  const heading = Uint8Array.of(0xc8, 0xab, 0xb9, 0xfa)
  await expect(taken('services', heading)).rejects.toThrow('文件第 1 行缺少表A.1的列：目录级别')
})

it('says of a broken spreadsheet that it cannot be opened', async () => {
  await expect(taken('services', utf8('PK broken'))).rejects.toThrow('文件打不开')
})

it('takes the code composed, and refuses what is none', async () => {
  const stored: WireRecord[] = []
  const file = [
    '服务编号,服务场景,主管部门,业务类型,应用项目,说明,开通地区,用卡类型',
    'A02RLZYSHBZ0118,人社服务,就业服务,就业创业,一次性创业补贴领取,个人持社会保障卡领取,全国,1',
    'A02RLZYSHBZ0200,人社服务,社会保障,公共业务,个人参保证明,查询打印,全国,3',
  ].join('\r\n')
  expect(await taken('services', utf8(file), stored)).toEqual({
    accepted: '1',
    refusedCount: '1',
    refused: [{ line: '3', heading: '服务编号', reason: '不是服务编号，例如 A02RLZYSHBZ0202' }],
  })
  expect(stored).toMatchObject([
    { level: 'A', sceneNo: '02', departmentNo: 'RLZYSHBZ', matterNo: '01', projectNo: '18' },
  ])
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
    changed('开通应用项目', '失业登记'),
  ])
  const { accepted, refused } = await taken('institutions', utf8(file))
  expect(accepted).toBe('1')
  expect(refused.map(({ line, heading: column, reason }) => [line, column, reason])).toEqual([
    ['3', '应用机构地址', expect.stringContaining('看不见的字符')],
    ['6', '统一社会信用代码', expect.stringContaining('科学计数法')],
    ['7', '行政区划代码', '行政区划代码不存在'],
    ['8', '统一社会信用代码和名称', '与第 2 行重复'],
  ])
})

it('finds in a spreadsheet too that a code of eighteen digits has become a number', async () => {
  const [heading, row] = sample('institutions') as [string[], string[]]
  const at = heading.indexOf('统一社会信用代码')
  const { default: writeXlsx } = await import('write-excel-file/node')
  const cells = row.map((value, place) =>
    place === at ? { value: 491_310_000_000_000_000, type: Number } : { value, type: String },
  )
  const bytes = await writeXlsx([heading.map((value) => ({ value, type: String })), cells]).toBuffer()
  const { refused } = await taken('institutions', bytes)
  expect(refused).toEqual([
    { line: '2', heading: '统一社会信用代码', reason: expect.stringContaining('科学计数法') as string },
  ])
})

it('tells what the platform does not take by its line', async () => {
  const file = csvOf([...sample('services')])
  const report = await importCatalogue('services', utf8(file), async () => [
    { index: '0', field: 'openIn', reason: '不在上报的地区内' },
  ])
  expect(report).toEqual({
    accepted: '0',
    refusedCount: '1',
    refused: [{ line: '2', heading: '服务开通地区', reason: '不在上报的地区内' }],
  })
})

/** A.2.1, A.2.2 and B.2 of the standard, cell by cell. */
const national = `服务编号|服务场景|主管部门|业务类型|应用项目|说明|开通地区|用卡类型
A02RLZYSHBZ0118|人社服务|就业服务|就业创业|一次性创业补贴领取|一次性创业补贴资金发放到申请者的社会保障卡银行账户，个人持社会保障卡经银行渠道领取|全国|1
A02RLZYSHBZ0202|人社服务|社会保障|社会保险公共业务|个人参保证明查询打印|个人持社会保障卡查询打印本人社会保险参保证明|全国|3`
const local = `服务编号|服务场景|主管部门|业务类型|应用项目|说明|开通地区|功能分类|用卡类型
B02RLZYSHBZ0414|人社服务|社会保障|工伤保险待遇|工伤康复待遇持卡直接结算|个人持社会保障卡在定点机构实现工伤康复费的直接结算（包括本地、异地）|**市/**市/**市|支付结算|3
B02RLZYSHBZ0606|人社服务|职业能力建设|人才人事|职业培训券|劳动者使用电子社会保障卡领取职业培训券，在参加职业技能培训时可供培训机构验证资格、免垫付（培训费用）便捷享受服务|**市|办事凭证|2`
const directory = `机构属地|行政区划代码|应用机构名称|统一社会信用代码|应用机构地址|联系人|联系方式|主管单位|支持场景类型|开通项目|用卡类型|覆盖范围
**省|131000|**省社会保险管理中心|191310**********9B|**市**区**路**号|张三|139****6900|**省人力资源和社会保障厅|人力资源和社会保障服务|工伤医疗持卡直接结算|3|**市/**市/**市
**市|500100|**市就业服务中心|195001**********6M|**市**区**路**号|李四|188****6838|**市人力资源和社会保障局|人力资源和社会保障服务|一次性求职创业补贴领取|1|**市`

it.each([
  ['A.2.1', 'services', national],
  ['A.2.2', 'services', local],
  ['B.2', 'institutions', directory],
] as const)('reproduces the sample table %s cell by cell', async (_name, kind, printed) => {
  const cells = printed.split('\n').map((line) => line.split('|'))
  const layout: Layout = 'sample'
  for (const bytes of [utf8(csvOf(cells)), await xlsxOf(cells)]) {
    const stored: WireRecord[] = []
    expect(await taken(kind, bytes, stored)).toMatchObject({ accepted: '2', refused: [] })
    const again: string[][] = []
    for await (const line of readLines(await xlsxOf(sheetOf(kind, layout, stored)))) again.push(line.cells)
    expect(again).toEqual(cells)
  }
})

it('leaves the server to others while it reads 50,000 lines', async () => {
  const [heading, row] = sample('institutions') as [string[], string[]]
  const at = heading.indexOf('应用机构名称')
  const rows = Array.from({ length: 50_000 }, (_, no) => row.map((cell, place) => (place === at ? cell + no : cell)))
  const file = utf8(papaparse.unparse([heading, ...rows]))
  let turns = 0
  let reading = true
  const others = (async () => {
    while (reading) {
      turns += 1
      await new Promise(setImmediate)
    }
  })()
  const report = await taken('institutions', file)
  reading = false
  await others
  expect(report).toMatchObject({ accepted: '50000', refusedCount: '0' })
  expect(turns).toBeGreaterThan(50)
})
