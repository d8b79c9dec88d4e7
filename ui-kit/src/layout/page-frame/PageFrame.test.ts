// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { provideGenuine } from '../../genuine.ts'
import { inMode } from '../../../test/in-mode.ts'
import { providePreferences, type Voice } from '../../preferences.ts'
import { fetchVoice } from '../../read-aloud.ts'
import PageFrame from './PageFrame.vue'

beforeAll(fetchVoice)

const foot = '字号标准A－A＋页面真伪'
const text = (html: string) => html.replace(/\s+/g, '')

it('begins with voice and way back in elderly mode, and ends with the text size', () => {
  const { wrapper } = inMode('elderly', PageFrame, { speech: '首页' }, { default: '内容' })
  expect(text(wrapper.text())).toBe(`语音播报返回普通模式内容${foot}`)
})

it('ends with the way to elderly mode in standard mode', () => {
  expect(text(inMode('standard', PageFrame, { speech: '首页' }, { default: '内容' }).wrapper.text())).toBe(
    `内容切换到适老模式${foot}`,
  )
})

it('has the switch at the top of a home, beside what leads it', () => {
  const { wrapper } = inMode(
    'standard',
    PageFrame,
    { speech: '首页', switchAt: 'top' },
    { lead: '苏州市', default: '内容' },
  )
  expect(text(wrapper.text())).toBe(`苏州市适老模式内容${foot}`)
})

it('lets what the page is for come before its tools, where the page says so', () => {
  expect(inMode('elderly', PageFrame, { speech: '身份码', purposeFirst: true }).wrapper.classes()).toContain('first')
  expect(inMode('elderly', PageFrame, { speech: '首页' }).wrapper.classes()).not.toContain('first')
})

it('ends with its dock, the foot above it, unless what fills the page shows the foot', () => {
  const slots = { default: '内容', dock: '<p>确认支付</p>' }
  expect(text(inMode('standard', PageFrame, { speech: '收银台' }, slots).wrapper.text())).toBe(
    `内容切换到适老模式${foot}确认支付`,
  )
  expect(text(inMode('standard', PageFrame, { speech: '收银台', switchAt: 'within' }, slots).wrapper.text())).toBe(
    '内容确认支付',
  )
})

it.each(['standard', 'elderly'] as const)('opens 页面真伪 in one tap from its foot in %s mode', async (mode) => {
  const open = vi.fn()
  const page = mount(PageFrame, {
    props: { speech: '首页' },
    global: { plugins: [(app) => providePreferences(app, { mode: () => mode }), (app) => provideGenuine(app, open)] },
  })
  await page
    .findAll('button')
    .find((button) => button.text() === '页面真伪')!
    .trigger('click')
  expect(open).toHaveBeenCalledOnce()
})

it('says first of all that its data are samples, where they are', () => {
  const page = mount(PageFrame, {
    props: { speech: '首页' },
    global: { plugins: [(app) => providePreferences(app, { sample: () => true })] },
  })
  expect(text(page.text())).toMatch(/^示例数据/)
})

describe('an announcement', () => {
  const voice = ref<Voice>('on')
  const said: string[] = []

  function open(mode: 'standard' | 'elderly') {
    voice.value = 'on'
    said.length = 0
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        constructor(words: string) {
          said.push(words)
        }
      },
    )
    Object.assign(window, {
      speechSynthesis: { speak: () => undefined, cancel: () => undefined, getVoices: () => [] },
      SpeechSynthesisUtterance,
    })
    return mount(PageFrame, {
      props: { speech: '身份码', announcement: '您的身份码已准备好，还剩四十秒' },
      global: {
        plugins: [
          (app) =>
            providePreferences(app, {
              mode: () => mode,
              voice: () => voice.value,
              setVoice: (next) => {
                voice.value = next
              },
            }),
        ],
      },
    })
  }

  afterEach(() => {
    vi.unstubAllGlobals()
    Reflect.deleteProperty(window, 'speechSynthesis')
  })

  it('is for screen readers alone in standard mode', () => {
    expect(open('standard').get('.heard[role=status]').text()).toBe('您的身份码已准备好，还剩四十秒')
    expect(said).toEqual([])
  })

  it('is read aloud once in elderly mode, its words in sight', async () => {
    const page = open('elderly')
    expect(page.get('[role=status]').text()).toBe('您的身份码已准备好，还剩四十秒')
    expect(said).toEqual(['您的身份码已准备好，还剩四十秒'])
    await page.setProps({ announcement: '身份核验成功' })
    expect(said).toEqual(['您的身份码已准备好，还剩四十秒', '身份核验成功'])
  })

  it('is silent in a page that nobody sees; its words stay', async () => {
    const page = open('elderly')
    const cancel = vi.spyOn(window.speechSynthesis, 'cancel')
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
    Reflect.deleteProperty(document, 'visibilityState')
    expect(cancel).toHaveBeenCalledOnce()
    expect(page.get('[role=status]').text()).toBe('您的身份码已准备好，还剩四十秒')
  })

  it('falls silent for good when muted, and the words stay', async () => {
    const page = open('elderly')
    await page
      .findAll('button')
      .find((button) => button.text() === '静音')!
      .trigger('click')
    expect(voice.value).toBe('muted')
    await page.setProps({ announcement: '身份核验成功' })
    expect(said).toHaveLength(1)
    expect(page.get('[role=status]').text()).toBe('身份核验成功')
    expect(page.text()).toContain('打开播报')
  })
})
