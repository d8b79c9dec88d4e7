import { idNoWithCheckDigit } from '@one-card/records'
import { expect, it } from 'vitest'
import { readPayees, writeResults } from './payout-file.ts'

const idNo = idNoWithCheckDigit('32050819900307997')
const file = (...rows: string[]) => ['姓名,社会保障号码,金额', ...rows].join('\r\n')

it('reads who is paid how much, with a byte order mark, blanks round words and empty lines', () => {
  expect(readPayees(`\uFEFF${file(` 张示例 ,${idNo},600.8`, '', `"欧阳,样本",${idNo},12`)}`)).toEqual([
    { lineNo: '1', name: '张示例', idNo, amount: '600.80' },
    { lineNo: '2', name: '欧阳,样本', idNo, amount: '12.00' },
  ])
})

it.each([
  ['a number that a spreadsheet has rounded', file(`张示例,${idNo},1`, '李示范,3.20508E+17,1'), '第 3 行.*文本'],
  ['a wrong check digit', file(`张示例,${idNo.slice(0, 17)}0`, ''), '第 2 行.*社会保障号码不正确'],
  ['no name', file(`,${idNo},1`), '第 2 行.*没有姓名'],
  ['nothing to pay', file(`张示例,${idNo},0.00`), '第 2 行.*金额'],
  ['three decimals', file(`张示例,${idNo},1.005`), '第 2 行.*金额'],
  ['a comma in an amount', file(`张示例,${idNo},"1,000"`), '第 2 行.*金额'],
  ['another heading', `名字,号码\n张示例,${idNo}`, '第 1 行.*“姓名”“社会保障号码”“金额”'],
  ['nobody', file(), '没有领取人'],
  ['too many', file(...Array.from({ length: 101 }, () => `张示例,${idNo},1`)), '101 人'],
])('refuses a file with %s, and says where', (_, csv, words) => {
  expect(() => readPayees(csv)).toThrow(new RegExp(words))
})

it('writes results that a spreadsheet reads as Chinese, a comma inside a reason included', () => {
  expect(writeResults([{ 姓名: '**例', 原因: '账户不存在,或不可用' }])).toBe(
    '\uFEFF姓名,原因\r\n**例,"账户不存在,或不可用"\r\n',
  )
})
