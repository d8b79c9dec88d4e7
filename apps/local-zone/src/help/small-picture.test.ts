import { expect, it } from 'vitest'
import { sizeWithin } from './small-picture.ts'

it.each([
  [
    { width: 4000, height: 3000 },
    { width: 1024, height: 768 },
  ],
  [
    { width: 3000, height: 4000 },
    { width: 768, height: 1024 },
  ],
  [
    { width: 600, height: 200 },
    { width: 600, height: 200 },
  ],
  [
    { width: 9000, height: 3 },
    { width: 1024, height: 1 },
  ],
])('keeps the shape of %o and makes nothing larger', (photo, small) => {
  expect(sizeWithin(1024, photo)).toEqual(small)
})
