import fc from 'fast-check'
import { expect, it } from 'vitest'
import { faceOf } from './code-face.ts'
import type { RenewalState } from './renewal-states.ts'

const seen = { foreground: true, phase: 'fresh', renewal: 'resting', failures: 0 } as const

it('keeps the last code while the network is away, until that code dies', () => {
  expect(faceOf({ ...seen, phase: 'due', renewal: 'waiting', failures: 2 })).toBe('live')
  expect(faceOf({ ...seen, phase: 'dead', renewal: 'waiting', failures: 2 })).toBe('lost')
})

it('does not flicker between the words of two tries', () => {
  expect(faceOf({ ...seen, phase: 'dead', renewal: 'asking', failures: 2 })).toBe('lost')
  expect(faceOf({ ...seen, phase: 'dead', renewal: 'asking', failures: 0 })).toBe('refreshing')
})

it('draws nothing in the background', () => {
  expect(faceOf({ ...seen, foreground: false })).toBe('hidden')
})

it('stops at once when the platform says no, because a desk would be told the same', () => {
  expect(faceOf({ ...seen, renewal: 'refused' })).toBe('stopped')
})

it('never shows a dead code as a live one', () => {
  const renewals = fc.constantFrom<RenewalState[]>('resting', 'asking', 'waiting', 'refused')
  fc.assert(fc.property(fc.boolean(), renewals, fc.nat(9), (foreground, renewal, failures) =>
    faceOf({ foreground, phase: 'dead', renewal, failures }) !== 'live'))
})
