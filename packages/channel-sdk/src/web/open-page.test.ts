// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { detectHost, type HostWindow } from '@one-card/host'
import { openPage, type OpenPageOptions, type PageEvent } from './index.ts'

// An empty frame: nothing here is on the network.
const issued = { url: 'about:blank', token: 't', expiresIn: '7200' }
const origin = 'null'

function said(data: object, frame: HTMLIFrameElement, more: Partial<MessageEvent> = {}) {
  const about = { source: frame.contentWindow, origin, data: { source: 'one-card', ...data }, ...more }
  window.dispatchEvent(Object.assign(new Event('message'), about))
}

async function opened(options: Partial<OpenPageOptions> = {}) {
  const container = document.createElement('div')
  document.body.append(container)
  const events: PageEvent[] = []
  const token = vi.fn(async (_page: string, _elderly: boolean) => issued)
  const onEvent = (event: PageEvent) => events.push(event)
  const page = openPage({ page: 'ecard-code', token, container, onEvent, ...options })
  await vi.advanceTimersByTimeAsync(0)
  return { ...page, events, token, container, frame: () => document.querySelector('iframe')! }
}

beforeEach(() => {
  document.body.replaceChildren()
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

describe('the page', () => {
  it('is fetched with a token of its own, in the mode that was asked for', async () => {
    const { token, frame } = await opened({ elderly: true, query: { order: '20260318123456789012' } })
    expect(token.mock.calls).toEqual([['ecard-code', true]])
    expect(frame().src).toBe('about:blank?order=20260318123456789012')
    expect(frame().referrerPolicy).toBe('no-referrer')
    expect(frame().allow).toContain('camera')
  })

  it('fills the whole window where that is asked for, and leaves nothing behind', async () => {
    const { frame, close } = await opened({ container: 'full' })
    expect(frame().parentElement!.style.position).toBe('fixed')
    close()
    expect(document.querySelector('div[style]')).toBeNull()
  })

  it.each([
    ['the server gives none', () => Promise.reject(new Error('HTTP 500'))],
    ['the server answers something else', async () => ({ message: '请先登录' }) as never],
  ])('is not shown when %s, and says why', async (_when, token) => {
    const { events, frame } = await opened({ token })
    expect(frame()).toBeNull()
    expect(events).toMatchObject([{ type: 'failed', cause: '没有取到令牌' }])
  })

  it('that never answers is told with the origin that has to be registered', async () => {
    const { events, frame } = await opened()
    said({ type: 'ready' }, frame(), { origin: 'https://evil.example.test' })
    await vi.advanceTimersByTimeAsync(15_000)
    expect(events).toMatchObject([{ type: 'failed', cure: expect.stringContaining(location.origin) }])
  })

  it('goes away when the citizen leaves, and nothing is heard after', async () => {
    const { events, frame, container } = await opened()
    const gone = frame()
    said({ type: 'leave' }, gone)
    said({ type: 'paid' }, gone)
    expect(container.children).toHaveLength(0)
    expect(events).toEqual([{ type: 'closed' }])
  })

  it('is not shown any more when it was closed while its token came', async () => {
    const page = openPage({ page: 'ecard-code', token: async () => issued, container: document.body })
    page.close()
    await vi.advanceTimersByTimeAsync(0)
    expect(document.querySelector('iframe')).toBeNull()
  })
})

describe('a browser that blocks cookies in frames', () => {
  it('is told of with the way out, and the page opens in a window of its own at a tap', async () => {
    const { events, openOutside, frame, token } = await opened()
    await vi.advanceTimersByTimeAsync(15_000)
    expect(events).toMatchObject([{ type: 'failed', cure: expect.stringContaining('openOutside()') }])
    const outside = { opener: window as Window | null, location: { replace: vi.fn() }, close: vi.fn() }
    vi.spyOn(window, 'open').mockReturnValueOnce(outside as never)
    await openOutside()
    expect(outside.location.replace.mock.calls).toEqual([[issued.url]])
    expect([outside.opener, frame(), token.mock.calls.length]).toEqual([null, null, 2])
  })
})

describe('what is heard', () => {
  it('each by its own event', async () => {
    const { events, frame } = await opened()
    for (const message of [
      { type: 'ready' },
      { type: 'title', title: '身份码' },
      { type: 'scanned' },
      { type: 'paid' },
      { type: 'height', heightPx: 1280 },
      { type: 'dial', number: '12333' },
    ])
      said(message, frame())
    expect(events).toEqual([
      { type: 'ready' },
      { type: 'titleChanged', title: '身份码' },
      { type: 'codeScanned' },
      { type: 'paid' },
      { type: 'heightChanged', heightPx: 1280 },
      { type: 'dialled', number: '12333' },
    ])
    expect(frame().title).toBe('身份码')
  })

  it.each([
    ['from another origin', { type: 'leave' }, { origin: 'https://evil.example.test' }],
    ['from another window', { type: 'leave' }, { source: null }],
    ['of another program', { source: 'else', type: 'leave' }, {}],
    ['with a number nobody should dial', { type: 'dial', number: '12333;ext=*21*1#' }, {}],
    ['without a number', { type: 'dial' }, {}],
  ])('nothing %s', async (_what, message, more) => {
    const { events, frame } = await opened()
    said(message, frame(), more)
    expect(events).toEqual([])
  })
})

describe('a session that will be over soon', () => {
  it('goes on with a fresh token in the same frame, so that what was typed stays', async () => {
    const token = vi.fn(async () => ({ ...issued, url: 'about:blank?token=fresh' }))
    const { frame } = await opened({ token })
    const first = frame()
    const told = vi.spyOn(first.contentWindow!, 'postMessage').mockImplementation(() => undefined)
    said({ type: 'expiring' }, first)
    await vi.advanceTimersByTimeAsync(0)
    expect(token).toHaveBeenCalledTimes(2)
    expect(told.mock.calls).toEqual([[{ source: 'one-card', type: 'renew', token: 'fresh' }, origin]])
    expect(frame()).toBe(first)
  })

  it('is left to end where no token comes', async () => {
    let asked = 0
    const { frame } = await opened({ token: async () => (asked++ === 0 ? issued : Promise.reject(new Error('503'))) })
    const told = vi.spyOn(frame().contentWindow!, 'postMessage').mockImplementation(() => undefined)
    said({ type: 'expiring' }, frame())
    await vi.advanceTimersByTimeAsync(0)
    expect(told).not.toHaveBeenCalled()
  })
})

describe('a device that tells of the citizen (§8.1.3-d)', () => {
  const answersOf = async (options: Partial<OpenPageOptions>, choose: () => void = () => undefined) => {
    const { frame } = await opened(options)
    const told = vi.spyOn(frame().contentWindow!, 'postMessage').mockImplementation(() => undefined)
    said({ type: 'uses', device: 'camera' }, frame())
    await vi.advanceTimersByTimeAsync(0)
    choose()
    await vi.advanceTimersByTimeAsync(0)
    return told.mock.calls.map(([message]) => (message as { type: string }).type)
  }

  it.each([
    ['同意', 'allowed'],
    ['不同意', 'denied'],
  ])('is used only after a box was answered with %s', async (label, answer) => {
    const choose = () =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)!.click()
    expect(await answersOf({}, choose)).toEqual(['asking', answer])
    expect(document.querySelector('[role=alertdialog]')).toBeNull()
  })

  it.each<[string, OpenPageOptions['onConsent'], string]>([
    ['says yes', () => true, 'allowed'],
    ['fails', () => Promise.reject(new Error('closed')), 'denied'],
  ])("is asked for by the channel's own box, which %s", async (_how, onConsent, answer) => {
    expect(await answersOf({ onConsent: onConsent! })).toEqual(['asking', answer])
  })
})

it('takes its question away with the page', async () => {
  const { frame, close } = await opened()
  said({ type: 'uses', device: 'location' }, frame())
  await vi.advanceTimersByTimeAsync(0)
  expect(document.querySelector('[role=alertdialog]')).not.toBeNull()
  close()
  expect(document.querySelector('[role=alertdialog]')).toBeNull()
})

describe('a session that is over', () => {
  it('is told, and the page opened anew with a fresh token', async () => {
    const { events, token, frame } = await opened()
    const first = frame()
    await vi.advanceTimersByTimeAsync(7_200_000)
    said({ type: 'ready' }, first)
    said({ type: 'expired' }, first)
    await vi.advanceTimersByTimeAsync(0)
    expect(events).toContainEqual({ type: 'expired' })
    expect(token).toHaveBeenCalledTimes(2)
    expect(frame()).not.toBe(first)
    expect(document.querySelectorAll('iframe')).toHaveLength(1)
  })

  it('at once after it began is told only: another token would end the same way', async () => {
    const { events, token, frame } = await opened()
    said({ type: 'expired' }, frame())
    await vi.advanceTimersByTimeAsync(0)
    expect(events).toEqual([{ type: 'expired' }])
    expect(token).toHaveBeenCalledOnce()
  })
})

it('understands the host of packages/host, and is understood by it', async () => {
  const returnUrl = 'https://channel.example.test/'
  const { events, frame, back } = await opened()
  const shown = frame()
  const inside = new EventTarget()
  const parent = { postMessage: (data: object) => said(data, shown) }
  Object.defineProperty(shown, 'contentWindow', {
    value: {
      postMessage: (data: unknown, to: string) => {
        const event = { source: parent, origin: new URL(returnUrl).origin, data }
        if (to === origin) inside.dispatchEvent(Object.assign(new Event('message'), event))
      },
    },
  })
  const page = Object.assign(inside, { parent, document: { title: '' } }) as unknown as HostWindow
  const host = detectHost({ userAgent: '', window: page, framed: true, returnUrl })

  host.setTitle('使用明细')
  host.report('scanned')
  host.onBack(() => host.leave(returnUrl))
  back()
  expect(events.map(({ type }) => type)).toEqual(['ready', 'titleChanged', 'codeScanned', 'closed'])
})

it('hands an order to a cashier of its own, and tells the page when the citizen is back', async () => {
  const onPay = vi.fn(() => Promise.reject(new Error('closed without a word')))
  const { frame } = await opened({ onPay })
  const told = vi.spyOn(frame().contentWindow!, 'postMessage').mockImplementation(() => undefined)
  said({ type: 'ready' }, frame())
  said({ type: 'pay', orderNo: 'javascript:alert(1)' }, frame())
  said({ type: 'pay', orderNo: '20260318123456789012' }, frame())
  await vi.advanceTimersByTimeAsync(0)
  expect(onPay.mock.calls).toEqual([['20260318123456789012']])
  expect(told.mock.calls.map(([message]) => message)).toEqual([
    { source: 'one-card', type: 'asks' },
    { source: 'one-card', type: 'pays' },
    { source: 'one-card', type: 'returned' },
  ])
})

it('writes every message into the ledger of who asks for one, and no token', async () => {
  const lines: string[] = []
  const ledger: OpenPageOptions['ledger'] = ({ from, type, about }) =>
    void lines.push([from, type, JSON.stringify(about)].join(' '))
  const token = async () => ({ url: 'about:blank?token=secret-of-a-citizen' })
  const { frame, back } = await opened({ ledger, token })
  said({ type: 'ready' }, frame())
  said({ type: 'title', title: '身份码' }, frame())
  said({ type: 'title', title: '别人' }, frame(), { origin: 'https://evil.example.test' })
  said({ type: 'expiring' }, frame())
  await vi.advanceTimersByTimeAsync(0)
  back()
  expect(lines).toEqual([
    'page ready {}',
    'site asks {}',
    'page title {"title":"身份码"}',
    'page expiring {}',
    'site renew {}',
    'site back {}',
  ])
})
