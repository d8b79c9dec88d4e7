import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayBeRead, phaseOf, secondsLeft, untilNextSecond, type Code } from './code-life.ts'

const end = 1_800_000_060_000
const code: Code = { codeType: 'identity', secretRef: 'a', text: '91', expiresAtMs: end, lifeMs: 60_000 }

describe('the life of a code (decision 0151)', () => {
  it('is fresh, then due for its last five seconds, then dead', () => {
    expect(phaseOf(code, end - 60_000)).toBe('fresh')
    expect(phaseOf(code, end - 5_001)).toBe('fresh')
    expect(phaseOf(code, end - 5_000)).toBe('due')
    expect(phaseOf(code, end - 1)).toBe('due')
    expect(phaseOf(code, end)).toBe('dead')
  })

  it('is dead when there is none', () => {
    expect(phaseOf(undefined, end)).toBe('dead')
    expect(secondsLeft(undefined, end)).toBe(0)
  })

  it('is dead when the clock it was made by had run ahead', () => {
    expect(phaseOf(code, end - 120_000)).toBe('fresh')
    expect(phaseOf(code, end - 120_001)).toBe('dead')
  })

  it('says 0 seconds exactly when it is dead', () => {
    fc.assert(
      fc.property(fc.integer({ min: -120_000, max: 90_000 }), (offset) => {
        const now = end + offset
        expect(secondsLeft(code, now) === 0).toBe(phaseOf(code, now) === 'dead')
      }),
    )
  })

  it('never promises more than its whole life, whatever the clock says', () => {
    expect(secondsLeft(code, end - 600_000)).toBe(60)
  })

  it('wakes up when the figure changes, never later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 59_999 }), (left) => {
        const now = end - left
        const wait = untilNextSecond(code, now)
        expect(wait).toBeGreaterThan(0)
        expect(secondsLeft(code, now + wait)).toBe(secondsLeft(code, now) - 1)
        expect(secondsLeft(code, now + wait - 1)).toBe(secondsLeft(code, now))
      }),
    )
  })

  it('keeps ticking by the second after its death', () => {
    expect(untilNextSecond(code, end)).toBe(1000)
    expect(untilNextSecond(code, end + 300)).toBe(700)
    expect(untilNextSecond(undefined, end)).toBe(1000)
  })

  it('may have been read until a moment after its end', () => {
    expect(mayBeRead([code, { ...code, text: '92' }], end + 1_999)).toEqual(['a'])
    expect(mayBeRead([code], end + 2_000)).toEqual([])
  })
})
