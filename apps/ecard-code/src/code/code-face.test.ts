import fc from 'fast-check'
import { expect, it } from 'vitest'
import { faceOf } from './code-face.ts'

const seen = { foreground: true, phase: 'fresh', stopped: false, failures: 0 } as const

it('keeps the last code while the network is away, until that code dies', () => {
  expect(faceOf({ ...seen, phase: 'due', failures: 2 })).toBe('live')
  expect(faceOf({ ...seen, phase: 'dead', failures: 2 })).toBe('lost')
})

it('does not flicker between the words of two tries', () => {
  expect(faceOf({ ...seen, phase: 'dead', failures: 2 })).toBe('lost')
  expect(faceOf({ ...seen, phase: 'dead', failures: 0 })).toBe('refreshing')
})

it('draws nothing in the background', () => {
  expect(faceOf({ ...seen, foreground: false })).toBe('hidden')
})

it('stops at once when the platform says no, because a desk would be told the same', () => {
  expect(faceOf({ ...seen, stopped: true })).toBe('stopped')
})

it('never shows a dead code as a live one', () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.boolean(),
      fc.nat(9),
      (foreground, stopped, failures) => faceOf({ foreground, phase: 'dead', stopped, failures }) !== 'live',
    ),
  )
})
