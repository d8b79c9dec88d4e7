// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import Amount from './Amount.vue'
import { yuan } from './yuan.ts'

const anyFen = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
const shown = (mode: 'standard' | 'elderly', props: Record<string, unknown>) => inMode(mode, Amount, props).wrapper
const seen = (mode: 'standard' | 'elderly', props: Record<string, unknown>) =>
  shown(mode, props).find('[aria-hidden]').text()

describe('an amount of fen', () => {
  it('loses nothing: its digits are the fen again', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        const { heard, groups, cents } = yuan(fen)
        expect(heard).toMatch(/^(0|[1-9]\d*)\.\d\d$/)
        expect(BigInt(heard.replace('.', ''))).toBe(BigInt(fen))
        expect(`${groups.join('')}.${cents}`).toBe(heard)
      }),
    )
  })

  it('is grouped in thousands from the right', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        const [first, ...others] = yuan(fen).groups
        expect(first).toMatch(/^\d{1,3}$/)
        for (const group of others) expect(group).toMatch(/^\d{3}$/)
      }),
    )
  })

  it.each([0.5, -1, Number.NaN, Infinity, 2 ** 53, 123.45])('of %s is a mistake of the program and throws', (fen) => {
    expect(() => yuan(fen)).toThrow('whole number of fen')
    expect(() => shown('standard', { fen })).toThrow('whole number of fen')
  })
})

it.each([
  ['standard', 'page', '¥1,234.50'],
  ['standard', 'row', '¥1,234.50'],
  ['standard', 'button', '¥1,234.50'],
  ['elderly', 'page', '¥1,234.50'],
  ['elderly', 'row', '1,234.50 元'],
  ['elderly', 'button', '1,234.50 元'],
] as const)('in %s mode at size %s reads %s', (mode, size, words) => {
  expect(seen(mode, { fen: 123_450, size })).toBe(words)
})

it('that comes back has a sign beside its colour: a plus, in elderly mode the word', () => {
  expect(seen('standard', { fen: 10_000, income: true })).toBe('+¥100.00')
  expect(seen('elderly', { fen: 10_000, income: true })).toBe('退回 100.00 元')
  expect(shown('elderly', { fen: 10_000, income: true }).classes()).toContain('income')
})

it.each(['standard', 'elderly'] as const)('is heard as one phrase in %s mode', (mode) => {
  expect(shown(mode, { fen: 123_450, size: 'page' }).find('.heard').text()).toBe('1234.50元')
  expect(shown(mode, { fen: 10_000, income: true }).find('.heard').text()).toBe('退回100.00元')
})
