import { describe, expect, it } from 'vitest'
import { formatProblem } from './index.ts'

/** Each notation of C.2 with values at its limit and over it. */
const notations: [format: string, good: string[], bad: string[]][] = [
  ['n6', ['131000', '000000'], ['13100', '1310000', '13100a', '１３１０００']],
  ['n12', ['010122310011'], ['01012231001', '0101223100112', '01012231001a']],
  ['an18', ['41212319900307001X', 'a'.repeat(18)], ['a'.repeat(17), 'a'.repeat(19), `${'a'.repeat(17)}字`]],
  ['..ul', ['a', '字'.repeat(5000)], ['']],
  ['..120', ['字', '字'.repeat(120), '𬭎'.repeat(120)], ['', '字'.repeat(121)]],
  ['..50', ['字'.repeat(50)], ['字'.repeat(51)]],
  ['3..20', ['abc', 'a'.repeat(20)], ['ab', 'a'.repeat(21)]],
  ['n..8', ['1', '12345678'], ['', '123456789', '1a']],
  [
    'n..8,4',
    ['0.0000', '108.5377', '999.9999'],
    ['1000.0000', '108.537', '108.53770', '108', '-08.5377', '00.5377', '.5377', ''],
  ],
  ['n..7,4', ['39.5377', '99.9999'], ['139.5377', '39.53770']],
  [
    'n..12,2',
    ['0.00', '798.86', '999999999.99'],
    ['1000000000.00', '798.8', '798.860', '7,98.86', '1e3.00', '-1.00', '798.86元'],
  ],
  ['n..9,2', ['600.86', '999999.99'], ['1000000.00', '600']],
  [
    'YYYY-MM-DD HH:MM:SS',
    ['2022-01-01 14:28:36', '2024-02-29 00:00:00', '2022-12-31 23:59:59'],
    [
      '2022-1-1 14:28:36',
      '2022-01-01T14:28:36',
      '2022-01-01 14:28',
      '2022-01-01 24:00:00',
      '2022-01-01 23:59:60',
      '2022-13-01 00:00:00',
      '2022-04-31 00:00:00',
      '2023-02-29 00:00:00',
      '20220101142836',
      ' 2022-01-01 14:28:36',
      '2022-01-01 14:28:36Z',
      '2022-00-10 00:00:00',
      '',
    ],
  ],
]

describe.each(notations)('the notation %s', (format, good, bad) => {
  it.each(good)('takes "%s"', (value) => expect(formatProblem(format, value)).toBeUndefined())
  it.each(bad)('refuses "%s" with a reason', (value) => expect(formatProblem(format, value)).toMatch(/^(应|不)/))
})

describe('a format', () => {
  it('refuses everywhere what nobody sees, since a store cannot keep NUL and no eye tells U+FEFF', () => {
    for (const [value, name] of [
      ['a\u0000b', 'U+0000 空字符'],
      ['a\nb', 'U+000A 换行符'],
      ['\ufeffA-1', 'U+FEFF 字节顺序标记'],
      ['a\u202eb', 'U+202E 从右至左覆盖'],
      ['a\u200bb', 'U+200B 零宽空格'],
      ['a\u2028b', 'U+2028'],
      ['a\ud800', 'U+D800'],
    ])
      expect(formatProblem('..ul', value!)).toBe(`不应含看不见的字符（${name}）`)
    for (const value of ['\u3000', '\u2800']) expect(formatProblem('..ul', value)).toBe('不应为空白')
  })

  it('lets stand what people have in their names and places', () => {
    for (const value of ['赵\u{2ebf0}', '阿不都热依木·买买提', '示例市示例区服务路 1 号（二楼）', 'e\u0301'])
      expect(formatProblem('..120', value), value).toBeUndefined()
  })

  it('that table C.2 does not know is our own mistake', () => {
    expect(() => formatProblem('x7', '1')).toThrow('No notation')
    expect(() => formatProblem('', '1')).toThrow('No notation')
  })
})
