import { expect, it } from 'vitest'
import { csvOf } from './csv.ts'

const heads = '\ufeff"时间","类别","事项","地点或机构","用途","方式","金额（元）","结果"\r\n'

it('is a heading alone where there is nothing to tell', () => {
  expect(csvOf([])).toBe(heads)
})

it('quotes what a cell may hold, and no cell begins a formula', () => {
  const line = {
    recordId: 'u1',
    at: '2026-11-23 09:30:00',
    kind: 'payment',
    title: '=SUM(A1)',
    place: '示例"一店",东门',
    state: 'succeeded',
    stateWord: '支付成功',
    amount: '1.00',
  } as const
  expect(csvOf([line])).toBe(
    `${heads}"2026-11-23 09:30:00","支付结算","'=SUM(A1)","示例""一店"",东门","","","1.00","支付成功"\r\n`,
  )
})
