import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textSteps } from '../tokens/text-steps.ts'
import { drawnStep } from './drawn-step.ts'

it.each([[1, 1, 1], [7, 1, 7], [3, 1.3, 1], [6, 1.3, 4], [7, 1.5, 6], [4, 2, 1]])('step %i in a host that enlarges %d times is drawn as %i', (chosen, zoom, drawn) => {
  expect(drawnStep(chosen, zoom)).toBe(drawn)
})

it('never draws more than was chosen, and exactly that where the host adds nothing', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 7 }), fc.double({ min: 1, max: 4, noNaN: true }), (chosen, zoom) => {
    const times = textSteps[drawnStep(chosen, zoom) - 1]!.times
    expect(times === 1 || times * zoom <= textSteps[chosen - 1]!.times + .01).toBe(true)
    expect(drawnStep(chosen, 1)).toBe(chosen)
  }))
})
