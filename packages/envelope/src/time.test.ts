import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beijingTime, insideWindow, parseBeijingTime, windowMs } from './time.ts'

describe('Beijing time', () => {
  it('is eight hours ahead of UTC, whatever the machine thinks', () => {
    expect(beijingTime(new Date('2026-11-23T01:30:00Z'))).toBe('2026-11-23 09:30:00')
    expect(beijingTime(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01 00:00:00')
  })

  it('reads back every second it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 250_000_000_000 }), (seconds) => {
        const date = new Date(seconds * 1000)
        expect(parseBeijingTime(beijingTime(date))).toEqual(date)
      }),
    )
  })

  it.each([
    '2024-02-30 00:00:00',
    '2023-02-29 00:00:00',
    '2024-13-01 00:00:00',
    '2024-00-10 00:00:00',
    '2024/2/3',
    '2024-02-03',
    '2024-02-03T01:02:03',
    '2024-02-03 24:00:00',
    '2024-02-03 01:60:00',
    '2024-02-03 01:02:60',
    '2024-02-03 1:02:03',
    '2024-02-03 01:02:03 PM',
    ' 2024-02-03 01:02:03',
    '2024-02-03 01:02:03\n',
    '２０２４-02-03 01:02:03',
    '+02024-02-03 01:02:03',
    '',
  ])('refuses %j', (text) => {
    expect(parseBeijingTime(text)).toBeUndefined()
  })

  it('knows the 29th of February', () => {
    expect(parseBeijingTime('2024-02-29 00:00:00')).toEqual(new Date('2024-02-28T16:00:00Z'))
  })
})

describe('the replay window', () => {
  const now = new Date('2026-11-23T01:30:00Z')

  it.each([
    [-windowMs, true],
    [windowMs, true],
    [0, true],
    [-windowMs - 1000, false],
    [windowMs + 1000, false],
  ])('%d ms from now: %s', (offset, inside) => {
    expect(insideWindow(beijingTime(new Date(now.getTime() + offset)), now)).toBe(inside)
  })

  it('holds nothing that is no time', () => {
    expect(insideWindow('now', now)).toBe(false)
  })
})
