import { describe, expect, it } from 'vitest'
import {
  codeOf,
  credentialTypes,
  extendTable,
  institutionClasses,
  isOpen,
  labelOf,
  paymentMethods,
  paymentTypes,
  scenes,
  type CodeTable,
} from './index.ts'

const tables: [CodeTable, rows: number, first: string, last: string][] = [
  [credentialTypes, 6, '01 实体社会保障卡鉴权', '99 其他办事凭证类型'],
  [scenes, 8, '01 政务服务应用', '99 其他业务领域应用'],
  [institutionClasses, 10, '01 机关', '99 其他机构类别'],
  [paymentMethods, 7, '01 实体社会保障卡银行账户刷卡交易', '99 其他支付方式'],
  [paymentTypes, 8, '01 普通消费/缴费支付', '08 退费/退款'],
]

describe.each(tables)('table $name', (table, rows, first, last) => {
  it('has the rows of the standard in their order', () => {
    const printed = table.rows.map((row) => row.join(' '))
    expect([printed.length, printed[0], printed.at(-1)]).toEqual([rows, first, last])
  })

  it('leads from each code to its label and back, and nowhere else', () => {
    for (const [code, label] of table.rows) {
      expect(labelOf(table, code)).toBe(label)
      expect(codeOf(table, label)).toBe(code)
    }
    expect(labelOf(table, '98')).toBeUndefined()
    expect(labelOf(table, 'constructor')).toBeUndefined()
    expect(codeOf(table, '并无此项')).toBeUndefined()
  })
})

describe('C.7', () => {
  it.each(['人社服务', '人力资源和社会保障服务', '就业创业'])(
    'takes %s on import and answers with the printed wording',
    (alias) => {
      const code = codeOf(scenes, alias)!
      expect(labelOf(scenes, code)).toBe('人力资源和社会保障应用')
    },
  )

  it('grows by what is added, and keeps 99 last', () => {
    const regional = extendTable(scenes, [
      ['08', '婚育服务应用'],
      ['09', '殡葬服务应用'],
    ])
    expect(regional.rows.map((row) => row[0]).slice(-3)).toEqual(['08', '09', '99'])
    expect(codeOf(regional, '婚育服务应用')).toBe('08')
    expect(codeOf(scenes, '婚育服务应用')).toBeUndefined()
    expect(codeOf(regional, '人社服务')).toBe('02')
  })

  it('knows what is shut, and takes nothing new of it', () => {
    const regional = extendTable(scenes, [['08', '婚育服务应用']], ['08'])
    expect(labelOf(regional, '08')).toBe('婚育服务应用')
    expect([isOpen(regional, '08'), isOpen(regional, '01'), isOpen(regional, '77')]).toEqual([false, true, false])
  })
})

it('C.9 takes the spelling of the example in C.4', () => {
  expect(codeOf(paymentMethods, '电子社会保障展码结算')).toBe('06')
})
