import type { Boot } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeWorker } from '../test/fake-worker.ts'
import { CallLost, CallRefused } from './errors.ts'
import { createSession } from './session.ts'

const serverTimeMs = Date.UTC(2026, 10, 23, 1, 30)
const boot: Boot = {
  page: 'ecard-code',
  mode: 'standard',
  preferences: {},
  serverTimeMs,
  expiresAtMs: serverTimeMs + 7_200_000,
  channel: { channelNo: '010122310011', kind: 'app', name: '示例', returnUrl: 'https://channel.example/' },
  platformPublicKey: '04'.padEnd(130, '0'),
  firstView: {},
}

let workers: FakeWorker[]
let monotonic: number
let timer: { delayMs: number; run(): void } | undefined
let wake: (missedMs: number) => void

beforeEach(() => {
  workers = []
  monotonic = 0
  timer = undefined
})

function open(entry: { boot?: Boot; token?: string } = { boot }) {
  return createSession(
    { page: 'ecard-code', boot: entry.boot, token: entry.token },
    {
      startWorker() {
        const worker = new FakeWorker()
        workers.push(worker)
        return worker as unknown as Worker
      },
      monotonicMs: () => monotonic,
      readAtMs: 0,
      after: (delayMs, run) => {
        timer = { delayMs, run }
      },
      onWake: (woke) => {
        wake = woke
      },
    },
  )
}

/** Lets promises that are already settled run. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('an end that the platform tells', () => {
  it('ends the session and its Worker at once, in the words for who has to log in again', async () => {
    const session = open()
    const ended = vi.fn()
    session.onEnd(ended)
    session.subscribe('ecode/state', () => undefined)
    workers[0]!.say({ kind: 'event', topic: 'ended' })
    expect(ended).toHaveBeenCalledExactlyOnceWith(refusals.SESSION_EXPIRED)
    expect(workers[0]!.ended).toBe(true)
    await expect(session.call('holder/card', {})).rejects.toMatchObject({ code: refusals.SESSION_EXPIRED })
  })
})

describe('calls', () => {
  it("starts the Worker at the first call, not before, and hands it boot data and the platform's time", async () => {
    const session = open()
    expect(workers).toHaveLength(0)
    monotonic = 5_000
    const shown = session.call('holder/card', {})
    await settled()
    expect(workers[0]?.heard[0]).toMatchObject({ kind: 'boot', nowMs: serverTimeMs + 5_000 })
    workers[0]?.say({ kind: 'answer', id: workers[0].question().id, result: { cardState: 'normal' } })
    expect(await shown).toEqual({ cardState: 'normal' })
  })

  it('gives each caller the answer to their own call', async () => {
    const session = open()
    const first = session.call('ecode/state', { secretRef: 'a' })
    const second = session.call('ecode/state', { secretRef: 'b' })
    await settled()
    const [a, b] = workers[0]!.heard.filter((message) => 'id' in message)
    workers[0]!.say({ kind: 'answer', id: b!.id, result: 'b' })
    workers[0]!.say({ kind: 'answer', id: a!.id, result: 'a' })
    expect([await first, await second]).toEqual(['a', 'b'])
  })

  it('tells a refusal from a lost call', async () => {
    const session = open()
    const refused = session.call('holder/card', {}).catch((reason: unknown) => reason)
    await settled()
    workers[0]!.say({ kind: 'refused', id: workers[0]!.question().id, code: refusals.CARD_LOST })
    expect(await refused).toEqual(new CallRefused(refusals.CARD_LOST))
    const lost = session.call('holder/card', {}).catch((reason: unknown) => reason)
    await settled()
    workers[0]!.say({ kind: 'lost', id: workers[0]!.question().id })
    expect(await lost).toBeInstanceOf(CallLost)
  })

  it('loses the running calls when the Worker dies, and starts another for the next', async () => {
    const session = open()
    const lost = session.call('holder/card', {}).catch((reason: unknown) => reason)
    await settled()
    workers[0]!.onerror?.()
    expect(await lost).toBeInstanceOf(CallLost)
    void session.call('holder/card', {})
    await settled()
    expect(workers).toHaveLength(2)
    expect(workers[1]!.heard[0]).toMatchObject({ kind: 'boot' })
  })
})

describe('codes', () => {
  it('are asked of the Worker, not of the platform, whichever way a page asks', async () => {
    const session = open()
    void session.call('ecode/show', {})
    void session.code('payment', serverTimeMs)
    void session.freshCode('identity', 'r1')
    await settled()
    expect(workers[0]!.heard.slice(1)).toMatchObject([
      { kind: 'code', codeType: 'identity', atMs: undefined },
      { kind: 'code', codeType: 'payment', atMs: serverTimeMs },
      { kind: 'fresh-code', codeType: 'identity', replaces: 'r1' },
    ])
  })

  it('can be asked for ahead, and a refusal of that ends nothing', async () => {
    const session = open()
    session.readyCodes('r1')
    await settled()
    expect(workers[0]!.heard.at(-1)).toEqual({ kind: 'ready-codes', secretRef: 'r1' })
  })
})

describe("the platform's time", () => {
  it('is made up for by what a phone slept, in the Worker too, and put right by the next answer', async () => {
    const session = open()
    session.warm()
    wake(90_000)
    expect(session.now()).toBe(serverTimeMs + 90_000)
    expect(workers[0]!.heard.at(-1)).toMatchObject({ kind: 'boot', nowMs: serverTimeMs + 90_000 })
    workers[0]!.say({ kind: 'time', atLeastMs: serverTimeMs + 30_000, atMostMs: serverTimeMs + 31_500 })
    expect(session.now()).toBe(serverTimeMs + 31_500)
  })

  it('stands for nothing once the session has ended in a sleep', () => {
    const session = open()
    session.warm()
    monotonic = 7_200_000
    session.checkEnd()
    wake(90_000)
    expect(workers).toHaveLength(1)
  })
})

describe('the end of a session', () => {
  it("comes when its time is over, by the platform's clock, and is final", async () => {
    const session = open()
    const ended = vi.fn()
    session.onEnd(ended)
    expect(timer?.delayMs).toBe(7_200_000)
    monotonic = 7_200_000
    timer?.run()
    session.checkEnd()
    expect(ended).toHaveBeenCalledExactlyOnceWith(refusals.SESSION_EXPIRED)
    await expect(session.call('holder/card', {})).rejects.toEqual(new CallRefused(refusals.SESSION_EXPIRED))
    expect(workers).toHaveLength(0)
  })

  it("is noticed by an answer's time stamp when the phone slept over it", async () => {
    const session = open()
    const ended = vi.fn()
    session.onEnd(ended)
    session.warm()
    workers[0]!.say({ kind: 'time', atLeastMs: serverTimeMs + 7_200_000, atMostMs: serverTimeMs + 7_201_000 })
    expect(ended).toHaveBeenCalledOnce()
  })

  it("comes when another tab opened another citizen's", async () => {
    const session = open()
    const ended = vi.fn()
    session.onEnd(ended)
    const refused = session.call('holder/card', {}).catch((reason: unknown) => reason)
    await settled()
    workers[0]!.say({ kind: 'refused', id: workers[0]!.question().id, code: refusals.SESSION_EXPIRED })
    await refused
    expect(ended).toHaveBeenCalledExactlyOnceWith(refusals.SESSION_EXPIRED)
  })

  it('ends the Worker and its keys, and nothing starts another', async () => {
    const session = open()
    session.warm()
    monotonic = 7_200_000
    session.checkEnd()
    expect(workers[0]!.ended).toBe(true)
    session.warm()
    session.subscribe('ecode/state', () => undefined)
    await session.call('holder/card', {}).catch(() => undefined)
    expect(workers).toHaveLength(1)
  })

  it('does not come for a business refusal', async () => {
    const session = open()
    const ended = vi.fn()
    session.onEnd(ended)
    const refused = session.call('holder/card', {}).catch((reason: unknown) => reason)
    await settled()
    workers[0]!.say({ kind: 'refused', id: workers[0]!.question().id, code: refusals.CARD_LOST })
    await refused
    expect(ended).not.toHaveBeenCalled()
  })
})

describe('a page from a static host', () => {
  it('exchanges its token in the Worker and holds calls back until it is in', async () => {
    const session = open({ token: 't' })
    const shown = session.call('holder/card', {})
    await settled()
    expect(workers[0]!.heard).toEqual([{ id: 1, kind: 'enter', page: 'ecard-code', token: 't' }])
    workers[0]!.say({ kind: 'answer', id: 1, result: boot })
    expect(await session.entered).toEqual(boot)
    await settled()
    expect(workers[0]!.heard.slice(1)).toMatchObject([{ kind: 'boot' }, { kind: 'call', name: 'holder/card' }])
    workers[0]!.say({ kind: 'answer', id: workers[0]!.question().id, result: {} })
    await shown
    expect(session.now()).toBe(serverTimeMs)
  })
})

describe('events', () => {
  it('calls those who asked for the topic, once the stream runs; until then they poll', () => {
    const session = open()
    const changed = vi.fn()
    const { push, stop } = session.subscribe('ecode/state', changed)
    expect(workers[0]!.heard.at(-1)).toEqual({ kind: 'listen' })
    expect(push()).toBe(false)
    workers[0]!.say({ kind: 'push', on: true })
    expect(push()).toBe(true)
    workers[0]!.say({ kind: 'event', topic: 'records/list' })
    workers[0]!.say({ kind: 'event', topic: 'ecode/state' })
    stop()
    workers[0]!.say({ kind: 'event', topic: 'ecode/state' })
    expect(changed).toHaveBeenCalledTimes(2)
  })

  it('calls once more when the stream comes back, for what nobody told meanwhile', () => {
    const session = open()
    const changed = vi.fn()
    session.subscribe('ecode/state', changed)
    for (const on of [true, true, false, true]) workers[0]!.say({ kind: 'push', on })
    expect(changed).toHaveBeenCalledTimes(2)
  })

  it('says that nobody pushes any more when the Worker dies', () => {
    const session = open()
    const { push } = session.subscribe('ecode/state', () => undefined)
    workers[0]!.say({ kind: 'push', on: true })
    workers[0]!.onerror?.()
    expect(push()).toBe(false)
  })
})
