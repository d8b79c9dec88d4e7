import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fenOf, yuanOf } from './amount.ts'

it.each([
  ['19.90', 1990],
  ['1.10', 110],
  ['0.29', 29],
  ['8.80', 880],
  ['0.01', 1],
  ['999999999.99', 99_999_999_999],
])('reads %s as %i fen and writes it the same', (yuan, fen) => {
  expect(fenOf(yuan)).toBe(fen)
  expect(yuanOf(fen)).toBe(yuan)
})

it('loses no fen of any amount', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (fen) => fenOf(yuanOf(fen)) === fen))
})
