// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, ref } from 'vue'
import { CallRefused, derived, newSecret, platform, resetPlatform, setFirstView } from '@one-card/shell/testing'
import { useCode } from './useCode.ts'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

/** What the platform tells of each secret; `live` where nothing stands here. */
let states: Record<string, object>
const use = { useId: 'u1', place: '苏州市社会保险经办中心' }

function answer(name: string, params: object): unknown {
  if (name !== 'ecode/state') return {}
  return states[(params as { secretRef: string }).secretRef] ?? { state: 'live' }
}

function turn(visibility: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility)
  document.dispatchEvent(new Event('visibilitychange'))
}

const codeType = ref<'identity' | 'payment'>('identity')
let codeTypeAtFirst: 'identity' | 'payment' = 'identity'
let mounted: ReturnType<typeof mount> | undefined

function open({ aheadMs = 0, ...views }: { aheadMs?: number; code?: undefined } = {}): ReturnType<typeof useCode> {
  resetPlatform({})
  states = {}
  codeType.value = codeTypeAtFirst
  Object.assign(platform, { aheadMs, answer })
  newSecret()
  setFirstView('code', 'code' in views ? undefined : derived('identity', Date.now() + aheadMs))
  let used: ReturnType<typeof useCode> | undefined
  mounted = mount(
    defineComponent({
      setup() {
        used = useCode(() => codeType.value)
        return () => null
      },
    }),
  )
  return used!
}

const asked = (name: string) => platform.calls.filter((each) => each === name).length
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)
const lost = () => {
  platform.online = false
}
async function told(secretRef: string, state: object) {
  states[secretRef] = { state: 'live', ...state }
  platform.changed()
  await seconds(0)
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  mounted?.unmount()
  codeTypeAtFirst = 'identity'
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('a code of another type', () => {
  const pay = async () => {
    codeType.value = 'payment'
    await seconds(0)
  }

  it('comes at once, of the same secret, without a network, and says no reason', async () => {
    const code = open()
    lost()
    await pay()
    expect([code.code.value?.text, code.face.value, code.renewedBecause.value]).toEqual(['920100', 'live', undefined])
    await seconds(60)
    expect(code.code.value?.text).toBe('920101')
    expect(platform.calls).toEqual(['ready r1'])
  })

  it('is shown from the start where that is asked for, whatever code came first', async () => {
    codeTypeAtFirst = 'payment'
    const code = open()
    await seconds(0)
    expect(code.code.value?.text).toBe('920100')
  })

  it('is never overtaken by a code that was on its way for the first', async () => {
    const code = open()
    let arrive = () => undefined as void
    platform.answer = () =>
      new Promise<void>((resolve) => {
        arrive = resolve
      })
    const renewed = code.renew()
    await pay()
    expect(code.code.value?.text).toBe('920100')
    arrive()
    await renewed
    await seconds(1)
    expect(code.code.value?.text).toBe('920200')
  })

  it('leaves a use of the first to be told', async () => {
    const code = open()
    await pay()
    await told('r1', { use })
    expect(code.verified.value).toEqual(use)
  })
})

describe('the code a citizen shows', () => {
  it('is there from the first byte, counts down by the second, and asks only for what its successors come from', async () => {
    const code = open()
    expect([code.code.value?.text, code.secondsLeft.value, code.face.value]).toEqual(['r1/0', 60, 'live'])
    await seconds(18)
    expect(code.secondsLeft.value).toBe(42)
    expect(platform.calls).toEqual(['ready r1'])
  })

  it.each([-600_000, 600_000])(
    "counts by the platform's clock when the phone is %i ms off (field-notes N4)",
    async (aheadMs) => {
      const code = open({ aheadMs })
      await seconds(78)
      expect([code.code.value?.text, code.secondsLeft.value, code.face.value]).toEqual(['r1/1', 42, 'live'])
    },
  )

  it('gives way to the next at its end, for as long as there is a secret, without a gap and without a network', async () => {
    const code = open()
    lost()
    for (let minute = 1; minute <= 25; minute += 1) {
      await seconds(59)
      expect([code.code.value?.text, code.face.value, code.secondsLeft.value]).toEqual([`r1/${minute - 1}`, 'live', 1])
      await seconds(1)
      expect([code.code.value?.text, code.face.value, code.secondsLeft.value, code.renewedBecause.value]).toEqual([
        `r1/${minute}`,
        'live',
        60,
        'time',
      ])
    }
    expect(platform.calls).toEqual(['ready r1'])
  })

  it('stays through 8 seconds without Worker and network, then is plainly dead, then comes back by itself (M3)', async () => {
    const code = open()
    platform.secret = undefined
    lost()
    await seconds(59)
    expect(code.face.value).toBe('live')
    await seconds(1)
    expect([code.face.value, code.secondsLeft.value]).toEqual(['lost', 0])
    expect(asked('ecode/secret')).toBeLessThanOrEqual(3)
    platform.online = true
    await seconds(15)
    expect([code.face.value, code.code.value?.text]).toEqual(['live', 'r2/0'])
  })

  it('stops when the platform says no, and asks no more by itself', async () => {
    const code = open()
    platform.secret = undefined
    platform.answer = () => {
      throw new CallRefused('920012')
    }
    await seconds(120)
    expect([code.face.value, code.refusal.value, asked('ecode/secret')]).toEqual(['stopped', '920012', 1])
  })

  it('waits and tries again when the platform is only busy', async () => {
    const code = open()
    platform.secret = undefined
    platform.answer = () => {
      throw new CallRefused('900099')
    }
    await seconds(70)
    expect(code.face.value).toBe('lost')
    platform.answer = answer
    await seconds(15)
    expect(code.face.value).toBe('live')
  })
})

describe('立即刷新', () => {
  it('asks for one fresh secret, however often a finger taps', async () => {
    const code = open()
    let give: (value: unknown) => void = () => undefined
    platform.answer = () =>
      new Promise((resolve) => {
        give = resolve
      })
    void code.renew()
    void code.renew()
    await seconds(1)
    void code.renew()
    expect(asked('ecode/secret')).toBe(1)
    give({})
    await seconds(0)
    expect([code.code.value?.text, code.renewedBecause.value]).toEqual(['r2/0', undefined])
  })

  it("shows the next step's code once where the network is away, then says that only time can help", async () => {
    const code = open()
    lost()
    void code.renew()
    await seconds(0)
    expect([code.code.value?.text, code.secondsLeft.value, code.renewedBecause.value, code.waits.value]).toEqual([
      'r1/1',
      60,
      'network',
      false,
    ])
    void code.renew()
    await seconds(0)
    expect([code.code.value?.text, code.waits.value]).toEqual(['r1/1', true])
    await seconds(60)
    expect([code.code.value?.text, code.face.value, code.secondsLeft.value, code.waits.value]).toEqual([
      'r1/2',
      'live',
      60,
      false,
    ])
  })

  it('does not let a slow network keep the citizen waiting, and still replaces what was shown when the answer comes', async () => {
    const code = open()
    let give: (value: unknown) => void = () => undefined
    platform.answer = () =>
      new Promise((resolve) => {
        give = resolve
      })
    void code.renew()
    await seconds(3)
    expect([code.code.value?.text, code.renewedBecause.value]).toEqual(['r1/1', 'network'])
    give({})
    await seconds(0)
    expect(code.code.value?.text).toBe('r2/0')
  })

  it('is caught up with once the network is back', async () => {
    const code = open()
    lost()
    void code.renew()
    await seconds(1)
    platform.online = true
    await seconds(3)
    expect([code.code.value?.text, code.face.value]).toEqual(['r2/0', 'live'])
  })
})

describe('a page opened in place', () => {
  it('waits for the code the shell asks for, and asks for none itself', async () => {
    const code = open({ code: undefined })
    await seconds(3)
    expect([code.face.value, platform.calls]).toEqual(['refreshing', []])
    setFirstView('code', derived('identity', Date.now()))
    await seconds(0)
    expect([code.face.value, code.code.value?.text, platform.calls]).toEqual(['live', 'r1/0', []])
  })
})

describe('a page in the background', () => {
  it('draws no code; back in sight it has the code of that moment at once', async () => {
    const code = open()
    turn('hidden')
    await seconds(300)
    expect([code.face.value, platform.calls]).toEqual(['hidden', ['ready r1']])
    lost()
    turn('visible')
    await seconds(0)
    expect([code.face.value, code.code.value?.text]).toEqual(['live', 'r1/5'])
  })

  it('makes up for a clock that had run ahead once an answer has put it right', async () => {
    const code = open()
    turn('hidden')
    await seconds(1)
    platform.aheadMs += 600_000
    turn('visible')
    await seconds(0)
    expect(code.code.value?.text).toBe('r1/10')
    platform.aheadMs -= 600_000
    await seconds(1)
    expect(code.code.value?.text).toBe('r1/0')
  })
})

describe('a code that a desk has read', () => {
  it('gives way to the result as soon as the platform calls, and its secret to a fresh one', async () => {
    const code = open()
    await seconds(10)
    await told('r1', { use })
    expect(code.verified.value).toEqual(use)
    await seconds(30)
    expect(asked('ecode/secret')).toBe(1)
    code.finish()
    await seconds(0)
    expect([code.verified.value, code.face.value, code.renewedBecause.value]).toEqual([undefined, 'live', 'used'])
    expect(code.code.value?.secretRef).toBe('r2')
  })

  it('is found by asking every two seconds where nothing is pushed', async () => {
    const code = open()
    platform.push = false
    await seconds(9)
    expect(asked('ecode/state')).toBeLessThanOrEqual(5)
    states.r1 = { state: 'live', use }
    await seconds(2)
    expect(code.verified.value).toEqual(use)
  })

  it('is asked for until the platform is reached, when the call came and the network went', async () => {
    const code = open()
    lost()
    await told('r1', { use })
    await seconds(10)
    expect(code.verified.value).toBeUndefined()
    platform.online = true
    await seconds(3)
    expect(code.verified.value).toEqual(use)
    const asks = asked('ecode/state')
    code.finish()
    await seconds(30)
    expect(asked('ecode/state')).toBe(asks)
  })

  it('counts though its secret was replaced a moment ago', async () => {
    const code = open()
    void code.renew()
    await seconds(1)
    expect(code.code.value?.secretRef).toBe('r2')
    await told('r1', { use, state: 'over' })
    expect(code.verified.value).toEqual(use)
  })

  it('is never shown again, though the network went with it', async () => {
    const code = open()
    states.r1 = { state: 'live', use }
    platform.changed()
    await Promise.resolve()
    lost()
    await seconds(0)
    code.finish()
    await seconds(4)
    expect([code.face.value, code.code.value?.text]).toEqual(['live', 'r1/1'])
    await told('r1', { use })
    expect(code.verified.value).toBeUndefined()
  })
})

describe('a code that a desk refused', () => {
  it('stays, with the kind that was asked for, until the citizen has done something about it', async () => {
    const code = open()
    const refusal = { refusalId: '7', msgCode: '920005', wanted: 'payment' }
    await told('r1', { refusal })
    await seconds(120)
    expect([code.deskRefusal.value, code.face.value, asked('ecode/secret')]).toEqual([refusal, 'live', 0])
    void code.renew()
    await told('r1', { refusal })
    expect(code.deskRefusal.value).toBeUndefined()
  })

  it('is followed by a fresh one where that mends it, or by the reason why there is none', async () => {
    const code = open()
    await told('r1', { refusal: { refusalId: '8', msgCode: '920004' } })
    expect(code.code.value?.secretRef).toBe('r2')
    platform.answer = (name, params) => {
      if (name === 'ecode/secret') throw new CallRefused('920012')
      return answer(name, params)
    }
    await told('r2', { refusal: { refusalId: '9', msgCode: '920012' } })
    expect([code.face.value, code.refusal.value]).toEqual(['stopped', '920012'])
  })

  it('says nothing about the code that has replaced it', async () => {
    const code = open()
    void code.renew()
    await seconds(1)
    await told('r1', { state: 'over', refusal: { refusalId: '8', msgCode: '920004' } })
    expect([code.code.value?.secretRef, code.deskRefusal.value, asked('ecode/secret')]).toEqual(['r2', undefined, 1])
  })

  it('is followed by a fresh one when somebody guessed at it and the platform ended it', async () => {
    const code = open()
    await told('r1', { state: 'over' })
    expect(code.code.value?.secretRef).toBe('r2')
  })
})

describe('the screen', () => {
  it('is kept lit while there is a code to read, and no longer', async () => {
    const release = vi.fn()
    const request = vi.fn().mockResolvedValue({ release })
    vi.stubGlobal('navigator', { wakeLock: { request } })
    const code = open()
    await seconds(1)
    expect(request).toHaveBeenCalledTimes(1)
    await told('r1', { use })
    expect(release).toHaveBeenCalledTimes(1)
    code.finish()
    await seconds(0)
    mounted?.unmount()
    codeTypeAtFirst = 'identity'
    await seconds(0)
    expect([request.mock.calls.length, release.mock.calls.length]).toEqual([2, 2])
    vi.unstubAllGlobals()
  })
})
