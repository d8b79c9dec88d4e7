import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digitWords, numberWords } from './number-words.ts'

it.each([
  [0, '零'],
  [7, '七'],
  [10, '十'],
  [14, '十四'],
  [20, '二十'],
  [42, '四十二'],
  [99, '九十九'],
  [105, '一百零五'],
  [110, '一百一十'],
  [1005, '一千零五'],
  [1050, '一千零五十'],
  [10_000, '一万'],
  [10_500, '一万零五百'],
  [100_001, '十万零一'],
  [20_300_040, '二千零三十万零四十'],
])('says %i as %s', (value, words) => {
  expect(numberWords(value)).toBe(words)
})

it('says no two numbers alike', () => {
  const value = fc.nat(99_999_999)
  fc.assert(fc.property(value, value, (one, other) => (numberWords(one) === numberWords(other)) === (one === other)))
})

it('says what names something digit by digit', () => {
  expect(digitWords('12333')).toBe('一二三三三')
})
