import fc from 'fast-check'
import { expect, it } from 'vitest'
import { colourOf, contrastOf, over, white } from './colour.ts'

const channel = fc.integer({ min: 0, max: 255 })
const opaque = fc.record({ red: channel, green: channel, blue: channel, alpha: fc.constant(1) })

it('reads every form in which browsers compute a colour', () => {
  expect(colourOf('rgb(20, 32, 57)')).toEqual({ red: 20, green: 32, blue: 57, alpha: 1 })
  expect(colourOf('rgba(0, 0, 0, 0.4)')).toEqual({ red: 0, green: 0, blue: 0, alpha: 0.4 })
  expect(colourOf('color(srgb 1 0 0.2 / 0.5)')).toEqual({ red: 255, green: 0, blue: 51, alpha: 0.5 })
  expect(colourOf('none')).toBeUndefined()
  expect(colourOf('url("#paint")')).toBeUndefined()
})

it('has the ratios of visual-spec §3.1', () => {
  expect(contrastOf(colourOf('rgb(20, 32, 57)')!, white)).toBeCloseTo(16.21, 1)
  expect(contrastOf(colourOf('rgb(95, 105, 128)')!, white)).toBeCloseTo(5.5, 1)
})

it('is the same in either order, between 1 and 21', () => {
  fc.assert(
    fc.property(opaque, opaque, (one, other) => {
      const ratio = contrastOf(one, other)
      expect(ratio).toBe(contrastOf(other, one))
      expect(ratio).toBeGreaterThanOrEqual(1)
      expect(ratio).toBeLessThanOrEqual(21)
    }),
  )
})

it('paints nothing where nothing is, and all where all is', () => {
  fc.assert(
    fc.property(opaque, opaque, (top, below) => {
      expect(over({ ...top, alpha: 0 }, below)).toEqual(below)
      expect(over(top, below)).toEqual(top)
    }),
  )
})
