import { expect, it } from 'vitest'
import { numberWords } from './number-words.ts'

it.each([[0, '零'], [7, '七'], [10, '十'], [14, '十四'], [20, '二十'], [42, '四十二'], [60, '六十'], [99, '九十九']])('says %i as %s', (value, words) => {
  expect(numberWords(value)).toBe(words)
})

it('says no two numbers alike', () => {
  expect(new Set(Array.from({ length: 100 }, (_, value) => numberWords(value))).size).toBe(100)
})
