import { refusals } from '@one-card/prompts'
import { detectHost, type Host, type HostWindow } from '@one-card/host'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openZone } from '../test/fixture.ts'
import type { ShellApp } from './create-app.ts'
import { keepSession } from './keep-session.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

async function kept(freshToken: Host['freshToken'], leftMs = 7_200_000) {
  const { visit } = await openZone()
  visit.ended = undefined
  visit.endsAtMs = Date.now() + leftMs
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

/** A page in a program, with what the program put on its window; a parent that speaks answers as the SDK does. */
function hostIn(userAgent: string, more: Partial<HostWindow> = {}, speaks = false): Host {
  const heard = new EventTarget()
  const say = (data: object) => {
    const about = { source: parent, origin: 'https://channel.example.test', data: { source: 'one-card', ...data } }
    heard.dispatchEvent(Object.assign(new Event('message'), about))
  }
  const parent = {
    postMessage({ type }: { type: string }) {
      if (speaks && type === 'expiring') queueMicrotask(() => say({ type: 'renew', token: 'fresh' }))
    },
  }
  const about = {
    document,
    navigator: { userAgent },
    location: { href: '' },
    parent,
    addEventListener: heard.addEventListener.bind(heard),
    removeEventListener: heard.removeEventListener.bind(heard),
    ...more,
  }
  const host = detectHost({
    userAgent,
    window: about as unknown as HostWindow,
    framed: userAgent === 'frame',
    returnUrl: 'https://channel.example.test/',
  })
  if (speaks) say({ type: 'asks' })
  return host
}

const never = () => new Promise<string>(() => undefined)
const hosts: [string, () => Host, boolean][] = [
  ['app', () => hostIn('mPaaSClient', { oneCardHost: { freshToken: () => 'fresh' } }), true],
  ['app without a bridge', () => hostIn('mPaaSClient'), false],
  ['app that never answers', () => hostIn('mPaaSClient', { oneCardHost: { freshToken: never } }), false],
  [
    'app that fails',
    () => hostIn('mPaaSClient', { oneCardHost: { freshToken: () => Promise.reject(new Error('503')) } }),
    false,
  ],
  ['WeChat mini-program', () => hostIn('MicroMessenger miniProgram'), false],
  ['Alipay mini-program', () => hostIn('AlipayClient MiniProgram'), false],
  ['official account', () => hostIn('MicroMessenger'), false],
  ['DingTalk', () => hostIn('DingTalk'), false],
  ['frame', () => hostIn('frame', {}, true), true],
  ['frame whose parent says nothing', () => hostIn('frame'), false],
  ['browser', () => hostIn('Chrome'), false],
]

describe.each(hosts)('a session that runs out in a host: %s', (_name, hostOf, gives) => {
  /** More than a host may take, less than until the next try. */
  const answered = async () => {
    await vi.dynamicImportSettled()
    await vi.advanceTimersByTimeAsync(20_000)
  }

  it.each([
    ['while something is typed', 7_200_000, 7_200_000 - 300_000],
    ['on a page that is opened in its last minutes', 240_000, 0],
    ['on a page that slept through its time to ask', 301_000, 61_000],
  ])('%s goes on with a fresh token, or is left to end', async (_step, leftMs, afterMs) => {
    const { visit, session } = await kept(hostOf().freshToken, leftMs)
    const endsAtMs = visit.endsAtMs!
    await vi.advanceTimersByTimeAsync(afterMs)
    await answered()
    expect(session.call.mock.calls).toEqual(gives ? [['session/renew', { token: 'fresh' }]] : [])
    expect(visit.endsAtMs! > endsAtMs).toBe(gives)
    expect(visit.ended).toBeUndefined()
  })

  it('stays over once it is over, whatever the host gives', async () => {
    const { visit, session } = await kept(hostOf().freshToken, 240_000)
    session.call.mockRejectedValue(new Error('SESSION_EXPIRED'))
    await answered()
    visit.ended = refusals.SESSION_EXPIRED
    session.call.mockClear()
    await vi.advanceTimersByTimeAsync(3_600_000)
    window.document.dispatchEvent(new Event('visibilitychange'))
    await answered()
    expect(session.extend).not.toHaveBeenCalled()
    expect(session.call).not.toHaveBeenCalled()
  })
})
