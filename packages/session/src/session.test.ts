import type { Boot } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeWorker } from '../test/fake-worker.ts'
import { CallLost, CallRefused } from './errors.ts'
import { createSession } from './session.ts'

const serverTimeMs = Date.UTC(2026, 10, 23, 1, 30)
const boot: Boot = {
  page: 'ecard-code',
  mode: 'standard', preferences: {},
  serverTimeMs,
  expiresAtMs: serverTimeMs + 7_200_000,
  channel: { channelNo: '010122310011', kind: 'app', name: '示例', returnUrl: 'https://channel.example/' },
  platformPublicKey: '04'.padEnd(130, '0'),
  firstView: {},
}

let workers: FakeWorker[]
let monotonic: number
let timer: { delayMs: number; run(): void } | undefined

beforeEach(() => {
  workers = []
  monotonic = 0
  timer = undefined
})

function open(entry: { boot?: Boot; token?: string } = { boot }) {
  return createSession({ page: 'ecard-code', boot: entry.boot, token: entry.token }, {
    startWorker() {
      const worker = new FakeWorker()
      workers.push(worker)
      return worker as unknown as Worker
    },
    monotonicMs: () => monotonic,
    readAtMs: 0,
    after: (delayMs, run) => { timer = { delayMs, run } },
  })
}

/** Lets promises that are already settled run. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('calls', () => {
  it('starts the Worker at the first call, not before, and hands it boot data and the platform\'s time', async () => {
    const session = open()
    expect(workers).toHaveLength(0)
    monotonic = 5_000
    const shown = session.call('ecode/show', {})
    await settled()
    expect(workers[0]?.heard[0]).toMatchObject({ kind: 'boot', nowMs: serverTimeMs + 5_000 })
    workers[0]?.say({ kind: 'answer', id: workers[0].question().id, result: { codeId: 'c1' } })
    expect(await shown).toEqual({ codeId: 'c1' })
  })

  it('gives each caller the answer to their own call', async () => {
    const session = open()
    const first = session.call('ecode/state', { codeId: 'a' })
    const second = session.call('ecode/state', { codeId: 'b' })
    await settled()
    const [a, b] = workers[0]!.heard.filter((message) => 'id' in message)
    workers[0]!.say({ kind: 'answer', id: b!.id, result: 'b' })
    workers[0]!.say({ kind: 'answer', id: a!.id, result: 'a' })
    expect([await first, await second]).toEqual(['a', 'b'])
  })

  it('tells a refusal from a lost call', async () => {
    const session = open()
    const refused = session.call('ecode/show', {}).catch((reason: unknown) => reason)
    await settled()
    workers[0]!.say({ kind: 'refused', id: workers[0]!.question().id, code: refusals.CARD_LOST })
    expect(await refused).toEqual(new CallRefused(refusals.CARD_LOST))
    const lost = session.call('ecode/show', {}).catch((reason: unknown) => reason)
    await settled()
    workers[0]!.say({ kind: 'lost', id: workers[0]!.question().id })
    expect(await lost).toBeInstanceOf(CallLost)
  })

  it('loses the running calls when the Worker dies, and starts another for the next', async () => {
    const session = open()
    const lost = session.call('ecode/show', {}).catch((reason: unknown) => reason)
    await settled()
    workers[0]!.onerror?.()
    expect(await lost).toBeInstanceOf(CallLost)
    void session.call('ecode/show', {})
    await settled()
    expect(workers).toHaveLength(2)
    expect(workers[1]!.heard[0]).toMatchObject({ kind: 'boot' })
  })
})

describe('the end of a session', () => {
  it('comes when its time is over, by the platform\'s clock, and is final', async () => {
    const session = open()
    const ended = vi.fn()
    session.onEnd(ended)
    expect(timer?.delayMs).toBe(7_200_000)
    monotonic = 7_200_000
    timer?.run()
    session.checkEnd()
    expect(ended).toHaveBeenCalledExactlyOnceWith(refusals.SESSION_EXPIRED)
    await expect(session.call('ecode/show', {})).rejects.toEqual(new CallRefused(refusals.SESSION_EXPIRED))
    expect(workers).toHaveLength(0)
  })

  it('is noticed by an answer\'s time stamp when the phone slept over it', async () => {
    const session = open()
    const ended = vi.fn()
    session.onEnd(ended)
    session.warm()
    workers[0]!.say({ kind: 'time', serverTimeMs: serverTimeMs + 7_200_000 })
    expect(ended).toHaveBeenCalledOnce()
  })

  it('comes when another tab opened another citizen\'s', async () => {
    const session = open()
    const ended = vi.fn()
    session.onEnd(ended)
    const refused = session.call('ecode/show', {}).catch((reason: unknown) => reason)
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
    await session.call('ecode/show', {}).catch(() => undefined)
    expect(workers).toHaveLength(1)
  })

  it('does not come for a business refusal', async () => {
    const session = open()
    const ended = vi.fn()
    session.onEnd(ended)
    const refused = session.call('ecode/show', {}).catch((reason: unknown) => reason)
    await settled()
    workers[0]!.say({ kind: 'refused', id: workers[0]!.question().id, code: refusals.CARD_LOST })
    await refused
    expect(ended).not.toHaveBeenCalled()
  })
})

describe('a page from a static host', () => {
  it('exchanges its token in the Worker and holds calls back until it is in', async () => {
    const session = open({ token: 't' })
    const shown = session.call('ecode/show', {})
    await settled()
    expect(workers[0]!.heard).toEqual([{ id: 1, kind: 'enter', page: 'ecard-code', token: 't' }])
    workers[0]!.say({ kind: 'answer', id: 1, result: boot })
    expect(await session.entered).toEqual(boot)
    await settled()
    expect(workers[0]!.heard.slice(1)).toMatchObject([{ kind: 'boot' }, { kind: 'call', name: 'ecode/show' }])
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
    expect(changed).toHaveBeenCalledOnce()
  })

  it('says that nobody pushes any more when the Worker dies', () => {
    const session = open()
    const { push } = session.subscribe('ecode/state', () => undefined)
    workers[0]!.say({ kind: 'push', on: true })
    workers[0]!.onerror?.()
    expect(push()).toBe(false)
  })
})
