import fc from 'fast-check'
import { expect, it } from 'vitest'
import { amountOf, fenOf } from './fen.ts'
import { typedAmount } from './typed-amount.ts'

it('loses no fen between keyboard, screen and wire', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (fen) => {
      expect(typedAmount(amountOf(fen))).toEqual({ fen })
      expect(fenOf(amountOf(fen))).toBe(fen)
    }),
  )
})

it.each([
  ['19.90', 1990],
  ['1.1', 110],
  ['0.29', 29],
  ['8.', 800],
  [' 8.80 ', 880],
  ['１２．５０', 1250],
  ['007', 700],
])('takes %s for %d fen', (text, fen) => {
  expect(typedAmount(text)).toEqual({ fen })
})

it.each([
  ['', '请输入金额'],
  ['0', '金额要大于零'],
  ['0.00', '金额要大于零'],
  ['-1', '请只输入数字和小数点'],
  ['1e12', '请只输入数字和小数点'],
  ['1.234', '金额最多到分，小数点后最多两位'],
  ['1,000', '请不要输入逗号，只输入数字和小数点'],
  ['1000000000', '金额太大，请您核对'],
  ['.5', '请只输入数字和小数点'],
])('says of %s: %s', (text, problem) => {
  expect(typedAmount(text)).toEqual({ problem })
})
