import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followOrders } from './follow-orders.ts'

let told: () => void
let push: boolean
let start: () => void
const call = vi.fn<(name: string) => Promise<{ orderNo?: string }>>()
const open = vi.fn()
const visit = { ended: undefined as string | undefined }
const route = { meta: { page: 'national-zone' }, query: {} as Record<string, string> }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  vi.clearAllMocks()
  sessionStorage.clear()
  Object.assign(route, { meta: { page: 'national-zone' }, query: {} })
  visit.ended = undefined
  push = true
  call.mockResolvedValue({ orderNo: '7' })
  const subscribe = (_topic: string, listener: () => void) => {
    told = listener
    return { push: () => push, stop: () => undefined }
  }
  const shell = { session: { call, subscribe }, opening: { open } }
  start = () => followOrders({ router: { currentRoute: { value: route } }, visit, shell } as never, window)
  start()
})
afterEach(() => vi.useRealTimers())

it('opens the cashier with an order that a till has just made, once', async () => {
  told()
  told()
  await flushPromises()
  expect(open.mock.calls).toEqual([['cashier', '?order=7']])
})

it('does not bring back who has left it and loads another page of ours', async () => {
  told()
  await flushPromises()
  start()
  told()
  await flushPromises()
  expect(open).toHaveBeenCalledOnce()
  call.mockResolvedValue({ orderNo: '8' })
  told()
  await flushPromises()
  expect(open).toHaveBeenCalledTimes(2)
})

it('leaves who is in front of that order where they are, and opens nothing where none waits', async () => {
  Object.assign(route, { meta: { page: 'cashier' }, query: { order: '7' } })
  told()
  call.mockResolvedValue({})
  told()
  await flushPromises()
  expect(open).not.toHaveBeenCalled()
})

it('asks by itself beside a payment code where no event comes', async () => {
  push = false
  vi.advanceTimersByTime(10_000)
  expect(call).not.toHaveBeenCalled()
  Object.assign(route, { meta: { page: 'ecard-code' }, query: { tab: 'pay' } })
  vi.advanceTimersByTime(2_000)
  await flushPromises()
  expect(open).toHaveBeenCalledOnce()
})

it('asks nothing once the session is over, and stands a platform that is away', async () => {
  call.mockRejectedValue(new Error('lost'))
  told()
  await flushPromises()
  visit.ended = '910003'
  told()
  await flushPromises()
  expect(call).toHaveBeenCalledOnce()
  expect(open).not.toHaveBeenCalled()
})
