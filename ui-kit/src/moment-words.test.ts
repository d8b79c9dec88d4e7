import { expect, it } from 'vitest'
import { dayWords, momentWords, platformTime } from './moment-words.ts'

it('says a day and a moment without leading noughts', () => {
  expect([dayWords('2026-03-08 09:42:18'), momentWords('2026-03-08 09:42:18')]).toEqual(['3月8日', '3月8日 09:42'])
})

it('is of Beijing, wherever the phone is', () => {
  expect([Date.UTC(2026, 0, 1, 16, 5), Date.UTC(2026, 0, 1, 15, 59)].map(platformTime)).toEqual([
    '2026-01-02 00:05:00',
    '2026-01-01 23:59:00',
  ])
})
