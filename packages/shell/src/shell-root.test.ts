import type { Boot } from '@one-card/platform-api'
import { holderPrompt, outcomes, refusals } from '@one-card/prompts'
import { CallLost, CallRefused, renderedSession } from '@one-card/session'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { microOf, settled } from '../test/fixture.ts'
import { createShellApp } from './create-app.ts'
import { useFirstView } from './first-view.ts'
import { defineMicro } from './micro.ts'

const boot: Boot = {
  page: 'national-zone',
  mode: 'standard',
  preferences: {},
  serverTimeMs: 0,
  operator: '示例全国一卡通应用平台',
  platformPublicKey: '04',
  channel: { channelNo: '010122310011', kind: 'app', name: '示例', returnUrl: 'https://channel.example/' },
  firstView: { card: { name: '**明' } as never },
}

const goBack = vi.fn()
const host = { kind: 'browser', leave: vi.fn(), dial: vi.fn(), elderlyHint: vi.fn(() => false) }
const lostChunk = new Error('a chunk is gone')
const noNetwork = new Error('Unable to preload CSS')
let later: () => Promise<object>
const trouble = ref<Error>()

const Home = defineComponent(() => {
  const card = useFirstView<{ name: string }>('card')
  return () => {
    if (trouble.value !== undefined) throw trouble.value
    return h('h1', card.value?.name ?? '…')
  }
})

async function open(given: Boot | undefined = boot) {
  const micro = defineMicro({
    ...microOf('national-zone'),
    routes: [
      { path: '', component: Home },
      { path: 'later', component: () => later() as never, meta: { title: '以后来的一页' } },
      { path: 'scan', component: { render: () => h('h1', 'scan') } },
      { path: 'raise', component: { render: () => h('h1', 'raise') }, meta: { raisesLevel: true } },
      { path: 'grants', component: { render: () => h('h1', 'grants') }, meta: { withoutFirstView: true } },
    ],
  })
  const ecard = microOf('ecard-code')
  const calls: unknown[] = []
  const answers: (() => void)[] = []
  const call = (name: string, params: unknown) =>
    name === 'holder/preferences'
      ? new Promise<object>((resolve) => {
          calls.push(params)
          answers.push(() => resolve({}))
        })
      : Promise.resolve({})
  const session = { ...renderedSession({ page: 'national-zone', boot, token: undefined }), call }
  const made = createShellApp(micro, {
    boot: given,
    session: session as never,
    host: host as never,
    history: createMemoryHistory('/h5/'),
    microApps: {
      'ecard-code': { title: ecard.title, firstView: ecard.firstView, load: () => Promise.resolve({ default: ecard }) },
    },
    goTo: vi.fn(() => false),
    goBack,
    mend: (reason) => reason === lostChunk,
    isLost: (reason) => reason === noNetwork,
  })
  await made.router.push('/national-zone/')
  const root = document.body.appendChild(document.createElement('div'))
  made.app.use(made.router).mount(root)
  onTestFinished(() => made.app.unmount())
  const title = () => root.querySelector('h1')?.textContent
  const press = (label: string) =>
    [...root.querySelectorAll('button')].find((button) => button.textContent?.includes(label))?.click()
  return { ...made, root, title, press, calls, answers }
}

beforeEach(() => {
  trouble.value = undefined
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.clearAllMocks()
})

it('shows at once what the first byte already knew', async () => {
  const { title } = await open()
  expect(title()).toBe('**明')
})

it('stops what shows the first view where that is refused, and nothing else of the page', async () => {
  const { title, router, visit } = await open()
  visit.fault = { page: 'national-zone', code: refusals.CARD_LOST, ofFirstView: true }
  await settled()
  expect(title()).toBe(holderPrompt(refusals.CARD_LOST).title)
  await router.push('/national-zone/grants')
  expect(title()).toBe('grants')
  visit.fault = { page: 'national-zone', code: refusals.SYSTEM_BUSY }
  await settled()
  expect(title()).toBe(holderPrompt(refusals.SYSTEM_BUSY).title)
})

it('shows a citizen who cannot come in the words of the refusal and the way back', async () => {
  const { title, root, press } = await open({ ...boot, firstView: {}, refusal: refusals.TOKEN_EXPIRED })
  const prompt = holderPrompt(refusals.TOKEN_EXPIRED)
  expect([title(), root.textContent?.includes(prompt.text)]).toEqual([prompt.title, true])
  press(prompt.action)
  expect(host.leave).toHaveBeenCalledExactlyOnceWith('https://channel.example/')
})

it('leads a citizen whose level is too low to where it is raised, which alone stays open to them', async () => {
  const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => undefined)
  const { title, press, router } = await open({ ...boot, firstView: {}, refusal: refusals.AUTH_LEVEL_TOO_LOW })
  const prompt = holderPrompt(refusals.AUTH_LEVEL_TOO_LOW)
  expect(title()).toBe(prompt.title)
  press(prompt.action)
  expect(assign).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^\/h5\/ecard-code\/real-person\?for=/))
  await router.push('/national-zone/raise')
  expect(title()).toBe('raise')
  await router.push('/national-zone/scan')
  expect(title()).toBe(prompt.title)
})

it('lets no other refusal be passed by on that page', async () => {
  const { title, router } = await open({ ...boot, firstView: {}, refusal: refusals.SESSION_EXPIRED })
  await router.push('/national-zone/raise')
  expect(title()).toBe(holderPrompt(refusals.SESSION_EXPIRED).title)
})

it('tells a citizen whom no channel brought where to open it: a tab of a browser has no way back there', async () => {
  const unknown: Boot = { ...boot, firstView: {}, refusal: refusals.TOKEN_MISSING }
  delete unknown.channel
  const { root, title } = await open(unknown)
  expect(title()).toBe(holderPrompt(refusals.TOKEN_MISSING).title)
  expect(root.textContent).toContain('请您从常用的应用、小程序或公众号进入')
  expect(root.textContent).not.toContain(holderPrompt(refusals.TOKEN_MISSING).action)
})

it('says of an address it does not know that there is no such page, and leads home', async () => {
  const { title, press, router } = await open()
  await router.push('/national-zone/nowhere/at/all')
  expect(title()).toBe(holderPrompt(outcomes.PAGE_UNKNOWN).title)
  press('返回首页')
  await settled()
  expect([title(), router.currentRoute.value.fullPath]).toEqual(['**明', '/national-zone/'])
})

it('shows the end of the session in place of every page', async () => {
  const { title, visit, router } = await open()
  visit.ended = refusals.SESSION_EXPIRED
  await settled()
  expect(title()).toBe(holderPrompt(refusals.SESSION_EXPIRED).title)
  await router.push('/national-zone/scan')
  expect(title()).toBe(holderPrompt(refusals.SESSION_EXPIRED).title)
})

describe('the crash fence', () => {
  it('shows words in place of the page that failed, and lets the error be seen by those who watch', async () => {
    const thrown: Error[] = []
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void) => {
      try {
        run()
      } catch (error) {
        thrown.push(error as Error)
      }
    }) as never)
    const { title, visit } = await open()
    trouble.value = new Error('a defect')
    await new Promise((resolve) => setImmediate(resolve))
    expect(title()).toBe(holderPrompt(refusals.SYSTEM_BUSY).title)
    expect(visit.fault?.page).toBe('national-zone')
    expect(thrown).toContainEqual(new Error('a defect'))
  })

  it('leaves the other pages open, and this one for a new try', async () => {
    const { title, shell, router } = await open()
    trouble.value = new CallLost()
    await settled()
    await shell.opening.open('ecard-code')
    expect(title()).toBe('ecard-code')
    trouble.value = undefined
    router.back()
    await settled()
    expect(title()).toBe('**明')
  })

  it('that only missed the network asks again where it stands, without leaving the document', async () => {
    const { title, press } = await open()
    trouble.value = new CallLost()
    await settled()
    const lost = holderPrompt(outcomes.NETWORK_UNREACHABLE)
    expect(title()).toBe(lost.title)
    trouble.value = undefined
    press(lost.action)
    await settled()
    expect(title()).toBe('**明')
  })

  it('says nothing while the page reloads for a lost chunk', async () => {
    const { visit } = await open()
    trouble.value = lostChunk
    await settled()
    expect(visit.fault).toBeUndefined()
  })

  it('speaks in the words of a refusal that a page did not expect', async () => {
    const { title } = await open()
    trouble.value = new CallRefused(refusals.CARD_LOST)
    await settled()
    expect(title()).toBe(holderPrompt(refusals.CARD_LOST).title)
  })
})

it('changes the mode at once, without waiting for the platform', async () => {
  const { shell, visit, root } = await open({ ...boot, refusal: refusals.SYSTEM_BUSY })
  expect(root.querySelector('.standard')).not.toBeNull()
  shell.choices.choose({ mode: 'elderly' })
  await settled()
  expect(visit.mode).toBe('elderly')
  expect(root.querySelector('.elderly')).not.toBeNull()
})

it('tells the platform of choices one after the other, so that the last one stays', async () => {
  const { shell, calls, answers } = await open()
  shell.choices.choose({ mode: 'elderly' })
  shell.choices.choose({ mode: 'standard' })
  await settled()
  expect(calls).toEqual([{ mode: 'elderly' }])
  answers.shift()!()
  await settled()
  expect(calls).toEqual([{ mode: 'elderly' }, { mode: 'standard' }])
})

describe('a move', () => {
  const arrived = { default: { render: () => h('h1', 'later') } }

  it('is answered by the rows of where it leads, and then by the page', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    let come = (_page: object) => undefined as void
    later = () => new Promise((resolve) => (come = resolve))
    const { router, title, root } = await open()
    const moved = router.push('/national-zone/later')
    await vi.advanceTimersByTimeAsync(100)
    expect([title(), root.textContent]).toEqual(['以后来的一页', expect.stringContaining('正在读取')])
    // Beneath it, so that nothing scrolls.
    expect(root.textContent).toContain('**明')
    come(arrived)
    vi.useRealTimers()
    await moved
    await settled()
    expect(title()).toBe('later')
  })

  it('that does not come for want of a network says so, throws nothing, and comes when it is tried again', async () => {
    later = () => Promise.reject(noNetwork)
    const { shell, title, press, router } = await open()
    await shell.opening.open('national-zone', 'later')
    await settled()
    expect(title()).toBe('网络不通')
    press('返回')
    await settled()
    expect([title(), router.currentRoute.value.fullPath]).toEqual(['**明', '/national-zone/'])

    await shell.opening.open('national-zone', 'later')
    await settled()
    later = () => Promise.resolve(arrived)
    press('重试')
    await vi.waitFor(() => expect(title()).toBe('later'))
  })

  it('to a micro-app whose program does not come, without a network, says so too', async () => {
    const { shell, title, press } = await open()
    await shell.opening.open('usage-records')
    await settled()
    expect(title()).toBe('网络不通')
    press('返回')
    await settled()
    expect(title()).toBe('**明')
  })

  it('says of a part of a page that did not come that there is no network, and nothing is thrown', async () => {
    const { title, visit } = await open()
    trouble.value = noNetwork
    await settled()
    expect([title(), visit.fault?.code]).toEqual(['网络不通', outcomes.NETWORK_UNREACHABLE])
  })
})

describe('页面真伪', () => {
  const dialog = () => document.querySelector('[role=dialog]')
  const shown = async (seen: boolean) => {
    await vi.waitFor(() => expect(dialog() !== null).toBe(seen))
  }

  it('opens over the end of a session too, says what is known, and leaves the page as it was', async () => {
    const { press, router, visit, title } = await open({ ...boot, refusal: refusals.SESSION_EXPIRED })
    press('页面真伪')
    await shown(true)
    expect(dialog()!.textContent).toContain('示例全国一卡通应用平台')
    expect(dialog()!.textContent).toContain('您没有登录，或登录已结束')
    expect(title()).toBe(holderPrompt(refusals.SESSION_EXPIRED).title)
    expect(router.currentRoute.value.fullPath).toBe('/national-zone/#genuine')
    dialog()!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/national-zone/'))
    expect(visit.fault).toBeUndefined()
  })

  it('leaves the page alone when it does not come, and can be asked for again', async () => {
    const { press, router, shell, visit } = await open({ ...boot, refusal: refusals.SESSION_EXPIRED })
    const fetched = vi.spyOn(shell.genuine, 'fetch').mockRejectedValueOnce(new Error('no network'))
    press('页面真伪')
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce())
    await vi.waitFor(() => expect(router.currentRoute.value.hash).toBe(''))
    expect(visit.fault).toBeUndefined()
    press('页面真伪')
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(2))
  })

  it('calls 12333 by the host', async () => {
    const { press } = await open({ ...boot, refusal: refusals.SESSION_EXPIRED })
    press('页面真伪')
    await shown(true)
    ;[...dialog()!.querySelectorAll('button')].find((button) => button.textContent!.includes('12333'))!.click()
    expect(host.dial).toHaveBeenCalledExactlyOnceWith('12333')
  })
})

describe('适老模式 is offered by itself', () => {
  const offered = (root: Element) => root.textContent!.includes('要换成适老模式吗')

  it('when the host says so and the citizen never chose, and not again after an answer', async () => {
    host.elderlyHint.mockReturnValue(true)
    const { root, press, visit } = await open()
    await vi.waitFor(() => expect(offered(root)).toBe(true))
    press('不用')
    await settled()
    expect([offered(root), visit.mode, visit.preferences.mode]).toEqual([false, 'standard', 'standard'])
  })

  it('not when they chose before, not in 适老模式, and not without a hint', async () => {
    host.elderlyHint.mockReturnValue(true)
    expect(offered((await open({ ...boot, preferences: { mode: 'standard' } })).root)).toBe(false)
    expect(offered((await open({ ...boot, mode: 'elderly' })).root)).toBe(false)
    host.elderlyHint.mockReturnValue(false)
    expect(offered((await open()).root)).toBe(false)
  })
})
