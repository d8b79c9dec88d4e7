import { expect, it } from 'vitest'
import { readPosition } from './position.ts'

const phone = (answer: (success: PositionCallback, failure: PositionErrorCallback) => void) => ({
  geolocation: { getCurrentPosition: answer } as unknown as Geolocation,
})

it('reads a position with four places', async () => {
  const there = { coords: { longitude: 120.585312, latitude: 31.29891 } } as GeolocationPosition
  expect(await readPosition(phone((success) => success(there)))).toEqual({
    longitude: '120.5853',
    latitude: '31.2989',
  })
})

it('has none where the citizen says no, or the phone cannot tell', async () => {
  expect(await readPosition(phone((_, failure) => failure({} as GeolocationPositionError)))).toBeUndefined()
  expect(await readPosition({} as Navigator)).toBeUndefined()
})
