import { expect, it } from 'vitest'
import { moved, retryDelayMs } from './renewal-states.ts'

it('never asks twice for one renewal', () => {
  expect(moved('resting', 'asked')).toBe('asking')
  expect(moved('asking', 'asked')).toBeUndefined()
})

it('asks again after an answer, a failure or a refusal', () => {
  for (const outcome of ['answered', 'failed', 'refused'] as const) {
    const next = moved('asking', outcome)
    expect(next && moved(next, 'asked')).toBe('asking')
  }
})

it('ignores an outcome nobody waits for', () => {
  expect(moved('resting', 'refused')).toBeUndefined()
  expect(moved('waiting', 'failed')).toBeUndefined()
})

it('waits longer after each failure, but never more than 15 seconds', () => {
  expect([1, 2, 3, 4, 40].map(retryDelayMs)).toEqual([2_000, 4_000, 8_000, 15_000, 15_000])
})
