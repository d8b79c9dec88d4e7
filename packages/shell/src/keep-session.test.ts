import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openZone } from '../test/fixture.ts'
import type { ShellApp } from './create-app.ts'
import { keepSession } from './keep-session.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

async function kept(freshToken: () => Promise<string | undefined>) {
  const { visit } = await openZone()
  visit.ended = undefined
  visit.endsAtMs = Date.now() + 7_200_000
  const session = {
    now: () => Date.now(),
    extend: vi.fn(),
    call: vi.fn(async () => ({ expiresAtMs: String(Date.now() + 7_200_000) })),
  }
  const host = { freshToken: vi.fn(freshToken) }
  keepSession({ visit, shell: { session, host } } as unknown as ShellApp, window)
  return { visit, session, host }
}

it('asks for a fresh token five minutes before the end, and again before the next', async () => {
  const { visit, session, host } = await kept(async () => 'fresh')
  await vi.advanceTimersByTimeAsync(7_200_000 - 300_001)
  expect(host.freshToken).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(session.call.mock.calls).toEqual([['session/renew', { token: 'fresh' }]])
  expect(session.extend.mock.calls).toEqual([[visit.endsAtMs]])
  expect(visit.endsAtMs).toBe(Date.now() + 7_200_000)
  await vi.advanceTimersByTimeAsync(7_200_000)
  expect(host.freshToken).toHaveBeenCalledTimes(2)
})

it('asks once a minute while the channel gives none, and leaves the session as it is', async () => {
  const { session, host } = await kept(async () => undefined)
  await vi.advanceTimersByTimeAsync(7_200_000 - 300_000 + 60_000)
  expect(host.freshToken).toHaveBeenCalledTimes(2)
  expect(session.call).not.toHaveBeenCalled()
})
