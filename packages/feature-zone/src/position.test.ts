import { expect, it, vi } from 'vitest'
import { readPosition } from './position.ts'

const host = (may: boolean, found?: { longitude: number; latitude: number }) => ({
  mayUse: async () => may,
  position: vi.fn(async () => found),
})

it('reads a position with four places', async () => {
  expect(await readPosition(host(true, { longitude: 120.585312, latitude: 31.29891 }))).toEqual({
    longitude: '120.5853',
    latitude: '31.2989',
  })
})

it('has none where the phone cannot tell', async () => {
  expect(await readPosition(host(true))).toBeUndefined()
})

it('asks the phone nothing where the citizen said no in the host', async () => {
  const refused = host(false, { longitude: 1, latitude: 1 })
  expect(await readPosition(refused)).toBeUndefined()
  expect(refused.position).not.toHaveBeenCalled()
})
