// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import { providePreferences } from '../../preferences.ts'
import { fetchVoice } from '../../read-aloud.ts'
import SpeakButton from './SpeakButton.vue'

class Utterance {
  lang = ''
  onend = () => undefined as void
  onerror = (_event: { error: string }) => undefined as void
  constructor(readonly text: string) {}
}

function voice() {
  const said: Utterance[] = []
  const speechSynthesis = {
    speak: (utterance: Utterance) => {
      said.push(utterance)
    },
    cancel: vi.fn(),
  }
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  Object.assign(window, { speechSynthesis })
  return { said, speechSynthesis }
}

beforeAll(fetchVoice)
afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(window, 'speechSynthesis')
})

const press = async () => {
  const wrapper = mount(SpeakButton, { props: { text: () => '身份码已准备好' } })
  const button = wrapper.find('button')
  await button.trigger('click')
  return { wrapper, button }
}

it('reads in Mandarin, stops when pressed again and rests when done', async () => {
  const { said, speechSynthesis } = voice()
  const { button } = await press()
  expect(said[0]).toMatchObject({ text: '身份码已准备好', lang: 'zh-CN' })
  expect(button.text()).toBe('停止播报')
  await button.trigger('click')
  expect(speechSynthesis.cancel).toHaveBeenCalledOnce()
  expect(button.text()).toBe('语音播报')
})

it('stops reading when the page is left', async () => {
  const { speechSynthesis } = voice()
  const { wrapper } = await press()
  wrapper.unmount()
  expect(speechSynthesis.cancel).toHaveBeenCalledOnce()
})

it('shows the words where the WebView has no voice', async () => {
  const { wrapper, button } = await press()
  expect(wrapper.find('.caption').text()).toBe('这部手机不能朗读，请您看文字身份码已准备好')
  await button.trigger('click')
  expect(wrapper.find('.caption').exists()).toBe(false)
})

it('shows the words when the voice fails', async () => {
  const { said } = voice()
  const { wrapper } = await press()
  said[0]?.onerror({ error: 'language-unavailable' })
  await wrapper.vm.$nextTick()
  expect(wrapper.find('.caption').text()).toContain('身份码已准备好')
})

it('stops reading when the page is hidden, and when it is drawn in the other mode', async () => {
  const { speechSynthesis } = voice()
  const { wrapper, mode } = inMode('elderly', SpeakButton, { text: () => '首页' })
  await wrapper.find('button').trigger('click')
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
  Reflect.deleteProperty(document, 'visibilityState')
  expect(speechSynthesis.cancel).toHaveBeenCalledOnce()
  await wrapper.vm.$nextTick()
  await wrapper.find('button').trigger('click')
  mode.value = 'standard'
  await wrapper.vm.$nextTick()
  expect(speechSynthesis.cancel).toHaveBeenCalledTimes(2)
})

it('calls samples samples, in speech and in its caption', async () => {
  const { said } = voice()
  const wrapper = mount(SpeakButton, {
    props: { text: () => '首页' },
    global: { plugins: [(app) => providePreferences(app, { sample: () => true })] },
  })
  await wrapper.find('button').trigger('click')
  expect(said.map(({ text }) => text)).toEqual(['示例数据。', '首页'])
  expect(wrapper.find('.caption').text()).toBe('示例数据。首页')
})
