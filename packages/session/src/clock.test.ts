import fc from 'fast-check'
import { expect, it } from 'vitest'
import { platformClock } from './clock.ts'

const serverTimeMs = Date.UTC(2026, 10, 23, 1, 30)

it("counts on from the platform's time whatever the phone's own clock says", () => {
  let monotonic = 1_000
  const clock = platformClock(serverTimeMs, 400, () => monotonic)
  expect(clock.now()).toBe(serverTimeMs + 600)
  monotonic += 60_000
  expect(clock.now()).toBe(serverTimeMs + 60_600)
})

it("catches up by an answer's time stamp after the phone slept", () => {
  const clock = platformClock(serverTimeMs, 0, () => 0)
  clock.atLeast(serverTimeMs + 3_600_000)
  expect(clock.now()).toBe(serverTimeMs + 3_600_000)
})

it('never runs backwards, whatever time stamps come', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ passedMs: fc.nat(10_000), stampMs: fc.integer({ min: -100_000, max: 100_000 }) })),
      (events) => {
        let monotonic = 0
        const clock = platformClock(serverTimeMs, 0, () => monotonic)
        for (const { passedMs, stampMs } of events) {
          const before = clock.now()
          monotonic += passedMs
          clock.atLeast(serverTimeMs + stampMs)
          expect(clock.now()).toBeGreaterThanOrEqual(before + passedMs)
        }
      },
    ),
  )
})

it('is between the bounds of the last answer, whatever it was before', () => {
  fc.assert(
    fc.property(fc.integer({ min: -900_000, max: 900_000 }), fc.nat(5_000), (wrongMs, tookMs) => {
      const clock = platformClock(serverTimeMs + wrongMs, 0, () => 0)
      clock.atLeast(serverTimeMs)
      clock.atMost(serverTimeMs + 1000 + tookMs)
      expect(clock.now()).toBeGreaterThanOrEqual(serverTimeMs)
      expect(clock.now()).toBeLessThanOrEqual(serverTimeMs + 1000 + tookMs)
    }),
  )
})
