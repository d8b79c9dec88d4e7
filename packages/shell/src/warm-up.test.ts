import { flushPromises } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useVisit } from './visit.ts'
import { warmUp } from './warm-up.ts'

const capabilities = (state: 'open' | 'not-open') => ({
  capabilities: [
    { capability: 'scan', state: 'open' },
    { capability: 'identity-code', state },
  ],
})
const session = { warm: vi.fn(), readyCodes: vi.fn(), entered: Promise.resolve() }
const fetchAhead = vi.fn()
const opening = { warm: vi.fn() }
const genuine = { fetch: vi.fn(() => Promise.reject(new Error('no network'))) }

async function warm(told: object) {
  const visit = useVisit(createPinia())
  visit.firstViews['national-zone'] = { told } as never
  warmUp(
    { shell: { session, opening, genuine }, visit } as never,
    { 'ecard-code': { load: async () => ({ default: { fetchAhead } }) } } as never,
    window,
  )
  await vi.advanceTimersByTimeAsync(10)
  await flushPromises()
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'requestIdleCallback'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.clearAllMocks()
})

it("makes ready what codes come from where a code can be shown, and 页面真伪 and the other pages' modules later", async () => {
  await warm(capabilities('open'))
  expect(session.readyCodes).toHaveBeenCalledExactlyOnceWith()
  expect(opening.warm).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(2_010)
  expect(opening.warm).toHaveBeenCalledOnce()
  await flushPromises()
  expect(fetchAhead).toHaveBeenCalledOnce()
  expect(genuine.fetch).toHaveBeenCalledOnce()
})

it('asks for no secret that nobody will need', async () => {
  await warm(capabilities('not-open'))
  await warm({ records: [] })
  expect(session.warm).toHaveBeenCalledTimes(2)
  expect(session.readyCodes).not.toHaveBeenCalled()
})
