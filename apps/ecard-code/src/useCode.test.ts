// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, shallowRef } from 'vue'
import { CallRefused, firstView, platform, resetPlatform } from '../test/fake-shell.ts'
import { useCode } from './useCode.ts'

vi.mock('@one-card/shell', () => import('../test/fake-shell.ts'))

let issued = 0
let readCodes: string[] = []

function shown() {
  issued += 1
  const now = Date.now() + platform.aheadMs
  return { codeId: `id-${issued}`, code: `91-${issued}`, codeType: 'identity', expiresIn: '60', serverTimeMs: String(now), expiresAtMs: String(now + 60_000) }
}

function answer(name: string, params: object): unknown {
  if (name === 'ecode/show') return shown()
  const { codeId } = params as { codeId: string }
  return readCodes.includes(codeId) ? { state: 'used', place: '苏州市社会保险经办中心' } : { state: 'live' }
}

function turn(visibility: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility)
  document.dispatchEvent(new Event('visibilitychange'))
}

let mounted: ReturnType<typeof mount> | undefined

function open({ aheadMs = 0, ...views }: { aheadMs?: number; code?: undefined } = {}): ReturnType<typeof useCode> {
  issued = 0
  readCodes = []
  resetPlatform({})
  Object.assign(platform, { aheadMs, answer })
  firstView.code = shallowRef('code' in views ? undefined : shown())
  let used: ReturnType<typeof useCode> | undefined
  mounted = mount(defineComponent({ setup() { used = useCode(); return () => null } }))
  return used!
}

const shows = () => platform.calls.filter((name) => name === 'ecode/show').length
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => {
  mounted?.unmount()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('the code a citizen shows', () => {
  it('is there from the first byte and counts down by the second', async () => {
    const code = open()
    expect([code.code.value?.text, code.secondsLeft.value, code.face.value]).toEqual(['91-1', 60, 'live'])
    await seconds(18)
    expect(code.secondsLeft.value).toBe(42)
    expect(platform.calls).toEqual([])
  })

  it.each([-600_000, 600_000])('counts by the platform\'s clock when the phone is %i ms off (N4)', async (aheadMs) => {
    const code = open({ aheadMs })
    await seconds(18)
    expect([code.secondsLeft.value, code.face.value]).toEqual([42, 'live'])
  })

  it('is replaced five seconds before its end, once, without a gap', async () => {
    const code = open()
    await seconds(54)
    expect(shows()).toBe(0)
    await seconds(1)
    expect([shows(), code.code.value?.text, code.face.value, code.secondsLeft.value]).toEqual([1, '91-2', 'live', 60])
    await seconds(600)
    expect(code.face.value).toBe('live')
    expect(shows()).toBe(11)
  })

  it('is asked for once, however often a finger taps', async () => {
    const code = open()
    let give: (value: unknown) => void = () => undefined
    platform.answer = () => new Promise((resolve) => { give = resolve })
    void code.renew()
    void code.renew()
    await seconds(58)
    void code.renew()
    expect(shows()).toBe(1)
    give(shown())
    await seconds(0)
    expect(code.code.value?.text).toBe('91-2')
  })

  it('stays through 8 seconds without network, then is plainly dead, then comes back by itself (M3)', async () => {
    const code = open()
    platform.answer = () => { throw new Error('not reached') }
    await seconds(59)
    expect(code.face.value).toBe('live')
    await seconds(1)
    expect([code.face.value, code.secondsLeft.value]).toEqual(['lost', 0])
    const tries = shows()
    expect(tries).toBeLessThanOrEqual(3)
    platform.answer = answer
    await seconds(15)
    expect([code.face.value, code.code.value?.text]).toEqual(['live', '91-2'])
  })

  it('stops when the platform says no, and asks no more by itself', async () => {
    const code = open()
    platform.answer = () => { throw new CallRefused('920012') }
    await seconds(120)
    expect([code.face.value, code.refusal.value, shows()]).toEqual(['stopped', '920012', 1])
  })

  it('waits and tries again when the platform is only busy', async () => {
    const code = open()
    platform.answer = () => { throw new CallRefused('900099') }
    await seconds(70)
    expect(code.face.value).toBe('lost')
    platform.answer = answer
    await seconds(15)
    expect(code.face.value).toBe('live')
  })
})

describe('a page opened in place', () => {
  it('waits for the code the shell asks for, and asks for none itself', async () => {
    const code = open({ code: undefined })
    await seconds(3)
    expect([code.face.value, platform.calls]).toEqual(['refreshing', []])
    firstView.code!.value = shown()
    await seconds(0)
    expect([code.face.value, platform.calls]).toEqual(['live', []])
    await seconds(55)
    expect(shows()).toBe(1)
  })
})

describe('a page in the background', () => {
  it('draws no code and asks for none; back in sight it renews', async () => {
    const code = open()
    turn('hidden')
    await seconds(300)
    expect([code.face.value, platform.calls.length]).toEqual(['hidden', 0])
    turn('visible')
    await seconds(0)
    expect([code.face.value, shows()]).toEqual(['live', 1])
  })

  it('does not trust a clock that stood still while the phone slept', async () => {
    const code = open()
    turn('hidden')
    await seconds(1)
    const asleepMs = 90_000
    vi.setSystemTime(Date.now() + asleepMs)
    platform.aheadMs -= asleepMs
    platform.answer = () => { throw new Error('not reached') }
    turn('visible')
    await seconds(0)
    expect(code.face.value).toBe('lost')
  })
})

describe('a code that a desk has read', () => {
  it('gives way to the result as soon as the platform calls', async () => {
    const code = open()
    await seconds(10)
    readCodes = ['id-1']
    platform.changed()
    await seconds(0)
    expect(code.verified.value).toMatchObject({ codeId: 'id-1', place: '苏州市社会保险经办中心' })
    await seconds(300)
    expect(shows()).toBe(0)
  })

  it('is found by asking every two seconds where nothing is pushed', async () => {
    const code = open()
    platform.push = false
    await seconds(9)
    expect(platform.calls.filter((name) => name === 'ecode/state').length).toBeLessThanOrEqual(5)
    readCodes = ['id-1']
    await seconds(2)
    expect(code.verified.value?.codeId).toBe('id-1')
  })

  it('counts though its successor is already shown', async () => {
    const code = open()
    await seconds(56)
    expect(code.code.value?.codeId).toBe('id-2')
    readCodes = ['id-1']
    platform.changed()
    await seconds(0)
    expect(code.verified.value?.codeId).toBe('id-1')
  })

  it('is never shown again: 完成 leads to a fresh one', async () => {
    const code = open()
    readCodes = ['id-1']
    platform.changed()
    await seconds(0)
    code.finish()
    expect(code.face.value).not.toBe('live')
    await seconds(0)
    expect([code.code.value?.text, code.face.value, code.verified.value]).toEqual(['91-2', 'live', undefined])
    platform.changed()
    await seconds(0)
    expect(code.verified.value).toBeUndefined()
  })
})
