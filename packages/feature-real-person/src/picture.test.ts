import { expect, it } from 'vitest'
import { middleOf } from './picture.ts'

it.each([
  [640, 480],
  [480, 640],
  [320, 400],
  [1920, 1080],
  [400, 1000],
])('takes the largest upright part in the middle of %i by %i', (width, height) => {
  const { left, top, width: w, height: h } = middleOf(width, height)
  expect(w / h).toBeCloseTo(0.8)
  expect([left + w / 2, top + h / 2]).toEqual([width / 2, height / 2])
  expect(Math.min(left, top)).toBe(0)
  expect(left >= 0 && top >= 0).toBe(true)
})
