import { expect, it } from 'vitest'
import { dayWords, momentWords, platformTime } from './moment-words.ts'

it('says a day and a moment without leading noughts', () => {
  expect([dayWords('2026-03-08 09:42:18'), momentWords('2026-03-08 09:42:18')]).toEqual(['3月8日', '3月8日 09:42'])
})

it('names the year where it is another than that of today', () => {
  expect(dayWords('2025-12-31', '2026-03-08 09:42:18')).toBe('2025年12月31日')
  expect(momentWords('2026-12-31 10:00:00', '2026-03-08 09:42:18')).toBe('12月31日 10:00')
})

it('is of Beijing, wherever the phone is', () => {
  expect([Date.UTC(2026, 0, 1, 16, 5), Date.UTC(2026, 0, 1, 15, 59)].map(platformTime)).toEqual([
    '2026-01-02 00:05:00',
    '2026-01-01 23:59:00',
  ])
})
