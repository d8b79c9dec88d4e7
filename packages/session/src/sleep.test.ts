// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchSleep } from './sleep.ts'

let monotonicMs = 0
let wallMs = 0
let woke: ReturnType<typeof vi.fn<(missedMs: number) => void>>

function turn(visibility: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility)
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  monotonicMs = 5_000
  wallMs = Date.UTC(2020, 0, 1)
  vi.spyOn(Date, 'now').mockImplementation(() => wallMs)
  woke = vi.fn()
  watchSleep({ document, performance: { now: () => monotonicMs } as Performance }, woke)
})
afterEach(() => {
  vi.restoreAllMocks()
})

it('tells what the clock missed while the page was out of sight', () => {
  turn('hidden')
  monotonicMs += 2_000
  wallMs += 92_000
  turn('visible')
  expect(woke).toHaveBeenCalledExactlyOnceWith(90_000)
})

it('is silent where the phone did not sleep, and where its clock was put back', () => {
  turn('hidden')
  monotonicMs += 60_000
  wallMs += 60_400
  turn('visible')
  turn('hidden')
  wallMs -= 600_000
  turn('visible')
  expect(woke).not.toHaveBeenCalled()
})

it('does not take a clock that is set while the page is in sight for a sleep', () => {
  wallMs += 600_000
  turn('hidden')
  turn('visible')
  expect(woke).not.toHaveBeenCalled()
})
