import { describe, expect, it, vi } from 'vitest'
import { fakeWindow } from '../../test/fake-window.ts'
import { frameHost } from './frame.ts'

const origin = 'https://channel.example.test'
const returnUrl = `${origin}/back?order=7`
const back = { source: 'one-card', type: 'back' }

describe('what a framed page says', () => {
  it('goes to the registered origin only, and carries nothing but the four messages', () => {
    const { window, seen } = fakeWindow()
    const host = frameHost(window, returnUrl)
    host.setTitle('使用明细')
    host.dial('12333')
    host.leave(returnUrl)
    expect(seen).toEqual([
      `{"source":"one-card","type":"ready"} to ${origin}`,
      `{"source":"one-card","type":"title","title":"使用明细"} to ${origin}`,
      `{"source":"one-card","type":"dial","number":"12333"} to ${origin}`,
      `{"source":"one-card","type":"leave"} to ${origin}`,
    ])
  })

  it.each([[undefined], [''], ['not an address']])('stays silent without a return address (%s)', (nowhere) => {
    const { window, seen } = fakeWindow()
    const host = frameHost(window, nowhere)
    host.setTitle('使用明细')
    host.leave('')
    expect(seen).toEqual([])
    expect(host.can('back')).toBe(false)
  })
})

describe('what a framed page hears', () => {
  it.each([
    ['the parent at its registered origin', {}, 1],
    ['another origin in the parent', { origin: 'https://evil.example.test' }, 0],
    ['another window at that origin', { source: null }, 0],
    ["another sender's message", { data: { source: 'else', type: 'back' } }, 0],
    ['a message it does not know', { data: { source: 'one-card', type: 'pay' } }, 0],
    ['an empty message', { data: undefined }, 0],
  ])('%s', (_who, more, times) => {
    const { window, hear } = fakeWindow()
    const handler = vi.fn()
    frameHost(window, returnUrl).onBack(handler)
    hear({ origin, data: back, ...more })
    expect(handler).toHaveBeenCalledTimes(times)
  })
})

describe('a parent with a cashier of its own', () => {
  const said = (type: string) => ({ origin, data: { source: 'one-card', type } })

  it('is handed an order, and heard of again when the citizen is back', async () => {
    const { window, seen, hear } = fakeWindow()
    const host = frameHost(window, returnUrl)
    expect(host.can('pay')).toBe(false)
    hear({ ...said('pays'), origin: 'https://evil.example.test' })
    expect(host.can('pay')).toBe(false)
    hear(said('pays'))
    expect(host.can('pay')).toBe(true)
    let back = false
    const paying = host.pay('20260318123456789012').then(() => {
      back = true
    })
    expect(seen.at(-1)).toBe(`{"source":"one-card","type":"pay","orderNo":"20260318123456789012"} to ${origin}`)
    await Promise.resolve()
    expect(back).toBe(false)
    hear(said('returned'))
    await paying
  })
})
