import { expect, it } from 'vitest'
import { dayTime, monthNote } from './record-words.ts'

const totals = { month: '2026-03', count: '5', paid: '943.20', refunded: '100.00', received: '0.00' }

it('says what a month came to: money of payments and benefits, else how many records', () => {
  expect(monthNote(totals, 'payment')).toBe('支付 943.20 元 · 退款 100.00 元')
  expect(monthNote({ ...totals, paid: '0.00', refunded: '0.00' }, 'payment')).toBe('共 5 条')
  expect(monthNote({ ...totals, paid: '0.00', refunded: '0.00', received: '3120.50' }, 'benefit')).toBe(
    '到账 3120.50 元',
  )
  expect(monthNote(totals, 'credential')).toBe('共 5 条')
  expect(monthNote(totals, undefined)).toBe('共 5 条 · 支付 943.20 元')
})

it('says a time with its day', () => {
  expect(dayTime('2026-03-08 09:42:18')).toBe('8日 09:42')
})
