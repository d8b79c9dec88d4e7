import { expect, it } from 'vitest'
import type { Order } from './order.ts'
import { clockWords, momentOf, spokenPaid, timeLeft } from './order-words.ts'

const at = Date.UTC(2026, 2, 18, 2, 26, 35)

it('counts down to the second and ends at nothing', () => {
  expect(timeLeft(String(at + 872_000), at)).toEqual({ minutes: 14, seconds: 32 })
  expect(timeLeft(String(at + 1), at)).toEqual({ minutes: 0, seconds: 1 })
  expect(timeLeft(String(at), at)).toBeUndefined()
})

it('names the day of a time only where it is another one', () => {
  expect(momentOf(at)).toBe('10:26')
  expect(clockWords('2026-03-18 10:41:00', at)).toBe('10:41')
  expect(clockWords('2026-03-19 10:41:00', at)).toBe('3月19日 10:41')
})

it('says a result to the fen', () => {
  const paid = { paidAt: '2026-03-18 10:26:35', bankName: '惠民银行', receiptNo: '1', receiptPath: '/verify' }
  expect(spokenPaid({ payee: '便利店', toPay: '12.05', paid } as Order)).toContain('已支付12.05元')
})
