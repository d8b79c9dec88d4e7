import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawnStep, nextStep } from './drawn-step.ts'

const steps = fc.integer({ min: 1, max: 7 })
const zooms = fc.double({ min: 1, max: 2, noNaN: true })

it.each([
  [1, 1, 1],
  [7, 1, 7],
  [3, 1.3, 1],
  [4, 1.3, 2],
  [6, 1.3, 4],
  [7, 1.5, 6],
  [4, 2, 1],
])('step %i in a host that enlarges %d times is drawn as %i', (chosen, zoom, drawn) => {
  expect(drawnStep(chosen, zoom)).toBe(drawn)
})

it('draws exactly what was chosen where the host adds nothing, and never more where it adds', () => {
  fc.assert(
    fc.property(steps, zooms, (chosen, zoom) => {
      expect(drawnStep(chosen, 1)).toBe(chosen)
      expect(drawnStep(chosen, zoom)).toBeLessThanOrEqual(chosen)
    }),
  )
})

it.each([
  [1, 2, 1, 2],
  [1, 2, 1.3, 4],
  [4, 3, 1.3, 3],
  [3, 2, 1.3, 1],
  [6, 7, 2, 7],
])('from step %i to %i in a host that enlarges %d times is a tap to %i', (chosen, wanted, zoom, next) => {
  expect(nextStep(chosen, wanted, zoom)).toBe(next)
})

it('lets every tap on 增大字号 be seen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), zooms, (chosen, zoom) => {
      expect(drawnStep(nextStep(chosen, chosen + 1, zoom), zoom)).toBeGreaterThan(drawnStep(chosen, zoom))
    }),
  )
})
