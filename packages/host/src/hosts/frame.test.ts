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

describe('a parent with a box of its own (§8.1.3-d)', () => {
  const said = (type: string) => ({ origin, data: { source: 'one-card', type } })

  it.each([
    ['allowed', true],
    ['denied', false],
  ])('is asked before a device is used: %s', async (answer, may) => {
    const { window, seen, hear } = fakeWindow()
    const host = frameHost(window, returnUrl)
    hear(said('asks'))
    const asked = host.mayUse('location')
    await vi.dynamicImportSettled()
    expect(seen.at(-1)).toBe(`{"source":"one-card","type":"uses","device":"location"} to ${origin}`)
    hear({ ...said('allowed'), origin: 'https://evil.example.test' })
    hear(said(answer))
    await expect(asked).resolves.toBe(may)
  })

  it.each([
    ['says nothing', [], 2000, true],
    ['shows the box and hears no answer', ['asking'], 60_000, false],
  ])('that %s', async (_how, words, afterMs, may) => {
    vi.useFakeTimers()
    const { window, hear } = fakeWindow()
    const host = frameHost(window, returnUrl)
    hear(said('asks'))
    const asked = host.mayUse('camera')
    await vi.dynamicImportSettled()
    for (const word of words) hear(said(word))
    await vi.advanceTimersByTimeAsync(afterMs)
    await expect(asked).resolves.toBe(may)
    vi.useRealTimers()
  })

  it('lets a citizen read the box for as long as they like within a minute', async () => {
    vi.useFakeTimers()
    const { window, hear } = fakeWindow()
    const host = frameHost(window, returnUrl)
    hear(said('asks'))
    const asked = host.mayUse('camera')
    await vi.dynamicImportSettled()
    hear(said('asking'))
    await vi.advanceTimersByTimeAsync(59_000)
    hear(said('denied'))
    await expect(asked).resolves.toBe(false)
    vi.useRealTimers()
  })

  it('that never answered the handshake is not waited for', async () => {
    const { window, seen } = fakeWindow()
    const host = frameHost(window, returnUrl)
    await expect(host.freshToken()).resolves.toBeUndefined()
    await expect(host.mayUse('camera')).resolves.toBe(true)
    expect(seen).toHaveLength(1)
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
