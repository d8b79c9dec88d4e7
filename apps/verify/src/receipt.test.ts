import { expect, it, vi } from 'vitest'
import { findReceipt } from './receipt.ts'

const answering = (status: number, body: unknown = {}) =>
  vi.fn<typeof fetch>(() => Promise.resolve(new Response(JSON.stringify(body), { status })))

it('asks about the number and the signature in the address, and about nothing else', async () => {
  const fetch = answering(200, { valid: false })
  expect(await findReceipt('?no=12&sign=ab&token=x', fetch)).toEqual({ valid: false })
  expect(fetch.mock.calls).toEqual([['/verify/receipt?no=12&sign=ab']])
})

it('calls an address that names no receipt one of none, and a platform that is away unknown', async () => {
  expect(await findReceipt('', answering(400))).toEqual({ valid: false })
  expect(await findReceipt('?no=1', answering(500))).toBeUndefined()
  expect(await findReceipt('?no=1', vi.fn<typeof fetch>().mockRejectedValue(new Error('offline')))).toBeUndefined()
})
