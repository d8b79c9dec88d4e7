import { beijingTime, openSessionKeys, readRequest, sealAnswer, success, type SessionKeys } from '@one-card/envelope'
import { sm2KeyPair, sm2PrivateKey, toHex } from '@one-card/gm'
import type { Boot } from '@one-card/platform-api'
import type { Post } from '@one-card/platform-api/client'
import { refusals } from '@one-card/prompts'
import { beforeEach, expect, it } from 'vitest'
import { platformLine } from './platform-line.ts'

const pair = sm2KeyPair()
const platformKey = sm2PrivateKey(pair.privateKey)
const startMs = Date.UTC(2026, 10, 23, 1, 30)
const boot = {
  page: 'ecard-code',
  mode: 'standard',
  preferences: {},
  serverTimeMs: startMs,
  firstView: {},
  sessionMark: 'm1',
  platformPublicKey: toHex(pair.publicKey),
  channel: { channelNo: '010122310011', kind: 'app', name: '示例', returnUrl: 'https://channel.example/' },
} satisfies Boot

let posts: { path: string; timestamp: string; keyId: string | undefined; mark: string | undefined }[]
let refuseNext: string[]
let platformMs: number
let monotonicMs: number

beforeEach(() => {
  posts = []
  refuseNext = []
  platformMs = startMs
  monotonicMs = 0
})

/** The platform's side: agrees on keys, and answers or refuses as the test wants. */
function playPlatform(): Post {
  let keys: SessionKeys | undefined
  return async (path, body, headers) => {
    const read = readRequest(new TextEncoder().encode(JSON.stringify(body)))
    if (!read.ok) throw new Error(read.field)
    const { request } = read
    posts.push({
      path,
      timestamp: request.timestamp,
      keyId: headers?.['x-session-key'],
      mark: headers?.['x-session-mark'],
    })
    const msgCode = path.endsWith('session/keys') ? success : (refuseNext.shift() ?? success)
    if (path.endsWith('session/keys')) {
      const opened = openSessionKeys(request, platformKey)
      if (!opened.ok) throw new Error(opened.problem)
      keys = opened.keys
    }
    const result = path.endsWith('session/keys') ? { keyId: `k${posts.length}` } : { mode: 'elderly' }
    return sealAnswer(
      { requestId: request.requestId, msgCode, msg: '说明', result, sm4Key: keys?.sm4Key },
      platformKey,
      new Date(platformMs),
    )
  }
}

function open(post = playPlatform()) {
  const times: [number, number][] = []
  const line = platformLine({ post, monotonicMs: () => monotonicMs, onTime: (...between) => times.push(between) })
  line.begin(boot, startMs)
  return { line, times, call: () => line.call('holder/preferences', { mode: 'elderly' } as never) }
}

const paths = () => posts.map(({ path }) => path.replace('/page/v1/', ''))

it('agrees on keys once, for however many calls at the same time, and marks each with its session', async () => {
  const { call } = open()
  expect(await Promise.all([call(), call()])).toEqual([{ mode: 'elderly' }, { mode: 'elderly' }])
  expect(paths()).toEqual(['session/keys', 'holder/preferences', 'holder/preferences'])
  expect(posts.every(({ mark }) => mark === 'm1')).toBe(true)
  expect(posts.slice(1).every(({ keyId }) => keyId === 'k1')).toBe(true)
})

it('agrees anew when the platform no longer knows the keys, and calls again', async () => {
  const { call } = open()
  await call()
  refuseNext = [refusals.SESSION_KEY_UNKNOWN]
  expect(await call()).toEqual({ mode: 'elderly' })
  expect(paths()).toEqual([
    'session/keys',
    'holder/preferences',
    'holder/preferences',
    'session/keys',
    'holder/preferences',
  ])
})

it('gives up after the second refusal', async () => {
  const { call } = open()
  refuseNext = [refusals.SESSION_KEY_UNKNOWN, refusals.SESSION_KEY_UNKNOWN]
  await expect(call()).rejects.toMatchObject({ code: refusals.SESSION_KEY_UNKNOWN })
})

it("calls again with the platform's time after a sleep, and tells that time", async () => {
  const { call, times } = open()
  await call()
  platformMs += 3_600_000
  refuseNext = [refusals.TIMESTAMP_OUTSIDE]
  await call()
  expect(posts.at(-1)?.timestamp).toBe(beijingTime(new Date(platformMs)))
  expect(times.at(-1)).toEqual([platformMs, platformMs + 1000])
})

it('does not repeat a call that got no answer: whether the platform acted is unknown', async () => {
  const platform = playPlatform()
  const { call } = open((path, body, headers) =>
    path.endsWith('preferences')
      ? platform(path, body, headers).then(() => Promise.reject(new Error('line cut')))
      : platform(path, body, headers),
  )
  await expect(call()).rejects.toMatchObject({ name: 'PlatformUnreachable' })
  expect(paths()).toEqual(['session/keys', 'holder/preferences'])
})

it('tries to agree again at the next call when the first try failed', async () => {
  const platform = playPlatform()
  let cut = true
  const { call } = open((path, body, headers) =>
    cut ? Promise.reject(new Error('line cut')) : platform(path, body, headers),
  )
  await expect(call()).rejects.toMatchObject({ name: 'PlatformUnreachable' })
  cut = false
  expect(await call()).toEqual({ mode: 'elderly' })
})

it('knows the time no worse than by the second and how long the answer took', async () => {
  const platform = playPlatform()
  const { call, times, line } = open((path, body, headers) => {
    monotonicMs += 400
    return platform(path, body, headers)
  })
  line.begin(boot, startMs + 600_000)
  await call()
  expect(times.at(-1)).toEqual([startMs, startMs + 1400])
  expect(line.now()).toBe(startMs + 1400)
})
