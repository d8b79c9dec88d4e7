// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { detectHost, type HostWindow } from '@one-card/host'
import { embed, type EmbedOptions } from './embed.ts'

const url = 'https://platform.example.test/h5/national-zone/?token=t'
const origin = 'https://platform.example.test'

function shown(events: Partial<EmbedOptions> = {}) {
  const container = document.createElement('div')
  document.body.append(container)
  const embedded = embed({ container, url: 'about:blank', ...events })
  return { container, ...embedded }
}

function say(frame: HTMLIFrameElement, data: unknown, more: Partial<MessageEvent> = {}) {
  window.dispatchEvent(
    Object.assign(new Event('message'), { source: frame.contentWindow, origin: 'null', data, ...more }),
  )
}

beforeEach(() => document.body.replaceChildren())

describe('the frame', () => {
  it('keeps the address from travelling on and may use the camera', () => {
    const { frame } = shown()
    expect(frame.referrerPolicy).toBe('no-referrer')
    expect(frame.allow).toContain('camera')
  })

  it('goes away on close, and nothing is heard after', () => {
    const onLeave = vi.fn()
    const { frame, close, container } = shown({ onLeave })
    close()
    say(frame, { source: 'one-card', type: 'leave' })
    expect(container.children).toHaveLength(0)
    expect(onLeave).not.toHaveBeenCalled()
  })
})

describe('what is heard', () => {
  it('title, leave, dial and ready, each by its own event', () => {
    const heard: string[] = []
    const { frame } = shown({
      onReady: () => heard.push('ready'),
      onTitle: (title) => heard.push(title),
      onLeave: () => heard.push('leave'),
      onDial: (number) => heard.push(number),
    })
    for (const message of [
      { type: 'ready' },
      { type: 'title', title: '身份码' },
      { type: 'dial', number: '12333' },
      { type: 'leave' },
    ]) {
      say(frame, { source: 'one-card', ...message })
    }
    expect(heard).toEqual(['ready', '身份码', '12333', 'leave'])
    expect(frame.title).toBe('身份码')
  })

  it.each([
    ['from another origin', { type: 'leave' }, { origin: 'https://evil.example.test' }],
    ['from another window', { type: 'leave' }, { source: null }],
    ['of another program', { source: 'else', type: 'leave' }, {}],
    ['with a number nobody should dial', { type: 'dial', number: '12333;ext=*21*1#' }, {}],
    ['without a number', { type: 'dial' }, {}],
  ])('nothing %s', (_what, message, more) => {
    const onLeave = vi.fn()
    const onDial = vi.fn()
    const { frame } = shown({ onLeave, onDial })
    say(frame, { source: 'one-card', ...message }, more)
    expect(onLeave).not.toHaveBeenCalled()
    expect(onDial).not.toHaveBeenCalled()
  })
})

it('understands the host of packages/host, and is understood by it', () => {
  const container = document.createElement('div')
  const heard: string[] = []
  const { frame, back } = embed({
    container,
    url,
    onTitle: (title) => heard.push(title),
    onLeave: () => heard.push('leave'),
  })
  const inside = new EventTarget()
  Object.defineProperty(frame, 'contentWindow', {
    value: {
      postMessage: (data: unknown, to: string) => {
        if (to === origin)
          inside.dispatchEvent(
            Object.assign(new Event('message'), { source: parent, origin: 'https://channel.example.test', data }),
          )
      },
    },
  })
  const parent = { postMessage: (data: unknown) => say(frame, data, { origin }) }
  const page = Object.assign(inside, { parent, document: { title: '' } }) as unknown as HostWindow
  const host = detectHost({ userAgent: '', window: page, framed: true, returnUrl: 'https://channel.example.test/' })

  host.setTitle('使用明细')
  const stop = host.onBack(() => host.leave('https://channel.example.test/'))
  back()
  stop()
  back()
  expect(heard).toEqual(['使用明细', 'leave'])
})

it('hands an order to a cashier of its own, and tells the page when the citizen is back', async () => {
  const onPay = vi.fn(() => Promise.reject(new Error('closed without a word')))
  const { frame } = shown({ onPay })
  const told = vi.spyOn(frame.contentWindow!, 'postMessage').mockImplementation(() => undefined)
  say(frame, { source: 'one-card', type: 'ready' })
  say(frame, { source: 'one-card', type: 'pay', orderNo: 'javascript:alert(1)' })
  say(frame, { source: 'one-card', type: 'pay', orderNo: '20260318123456789012' })
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2))
  expect(onPay.mock.calls).toEqual([['20260318123456789012']])
  expect(told.mock.calls.map(([message]) => message)).toEqual([
    { source: 'one-card', type: 'pays' },
    { source: 'one-card', type: 'returned' },
  ])
})
