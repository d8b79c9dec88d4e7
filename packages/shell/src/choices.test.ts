import type { Preferences } from '@one-card/platform-api'
import { refusals } from '@one-card/prompts'
import { CallLost, CallRefused } from '@one-card/session'
import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { settled } from '../test/fixture.ts'
import { choices } from './choices.ts'
import { shareChoices, type Tabs } from './share-choices.ts'
import { useVisit, type Visit } from './visit.ts'

interface Call {
  told: Preferences
  answer(known: Preferences): void
  fail(reason: Error): void
}

let calls: Call[]
let visit: Visit
let chosen: ReturnType<typeof choices>

beforeEach(() => {
  calls = []
  visit = useVisit(createPinia())
  const call = (_name: string, told: Preferences) =>
    new Promise<Preferences>((answer, fail) => {
      calls.push({ told, answer, fail })
    })
  chosen = choices({ call } as never, visit)
})

const told = () => calls.map((call) => call.told)

describe('choices', () => {
  it('go one after the other; what is tapped meanwhile goes together', async () => {
    chosen.choose({ mode: 'elderly' })
    chosen.choose({ textStep: '3' })
    chosen.choose({ mode: 'standard' })
    expect(told()).toEqual([{ mode: 'elderly' }])
    calls[0]!.answer({ mode: 'elderly' })
    await settled()
    expect(told()).toEqual([{ mode: 'elderly' }, { textStep: '3', mode: 'standard' }])
    expect(visit.preferences).toEqual({ mode: 'standard', textStep: '3' })
  })

  it('that did not arrive go with the next, and the newer of two wins', async () => {
    chosen.choose({ mode: 'elderly', voice: 'muted' })
    calls[0]!.fail(new CallLost())
    await settled()
    chosen.choose({ mode: 'standard' })
    expect(told()[1]).toEqual({ mode: 'standard', voice: 'muted' })
  })

  it('that did not arrive are told once more when the network is back, and only those', async () => {
    chosen.choose({ textStep: '4' })
    calls[0]!.fail(new CallLost())
    await settled()
    chosen.retry()
    expect(told()[1]).toEqual({ textStep: '4' })
    calls[1]!.answer({ textStep: '4' })
    await settled()
    chosen.retry()
    expect(calls).toHaveLength(2)
  })

  it('the platform will not hear are not told again', async () => {
    chosen.choose({ textStep: '4' })
    calls[0]!.fail(new CallRefused(refusals.SESSION_EXPIRED))
    await settled()
    chosen.retry()
    expect(calls).toHaveLength(1)
  })

  it('of another device are seen by a page that comes back, unless something was chosen here since', async () => {
    chosen.refresh()
    calls[0]!.answer({ mode: 'elderly' })
    await settled()
    expect([told()[0], visit.mode]).toEqual([{}, 'elderly'])
    chosen.refresh()
    chosen.choose({ mode: 'standard' })
    calls[1]!.answer({ mode: 'elderly' })
    await settled()
    expect(visit.mode).toBe('standard')
  })
})

describe('tabs of one browser', () => {
  const boot = (sessionMark: string) =>
    ({
      page: 'ecard-code',
      mode: 'standard',
      preferences: {},
      sessionMark,
      serverTimeMs: 0,
      platformPublicKey: '04',
      firstView: {},
    }) as const

  function tabsOf(...marks: string[]) {
    const all: Tabs[] = []
    return marks.map((mark) => {
      const each = useVisit(createPinia())
      each.begin(boot(mark))
      const tab: Tabs = {
        onmessage: null,
        close: () => undefined,
        postMessage: (data) =>
          all
            .filter((other) => other !== tab)
            .forEach((other) => other.onmessage?.call(tab as never, { data: structuredClone(data) } as MessageEvent)),
      }
      all.push(tab)
      shareChoices(each, tab)
      return each
    })
  }

  it('follow each other at once, without an echo', () => {
    const [one, other] = tabsOf('m', 'm')
    one!.preferences.mode = 'elderly'
    expect(other!.mode).toBe('elderly')
    other!.preferences.textStep = '5'
    expect(one!.preferences).toEqual({ mode: 'elderly', textStep: '5' })
  })

  it('of another citizen do not', () => {
    const [one, other] = tabsOf('m', 'n')
    one!.preferences.mode = 'elderly'
    expect(other!.mode).toBe('standard')
  })
})
