// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { createSSRApp, h, nextTick, ref } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inMode } from '../../in-mode.ts'
import CodeCard from './CodeCard.vue'
import { drawQr } from './qr-drawing.ts'

const code = '12345678901234567890123456'
const other = '65432109876543210987654321'
const card = (secondsLeft: number, more = {}) => ({
  code, codeType: 'identity' as const, holderName: mask('name', '王小明'), idNo: mask('idNo', '412123199001014432'),
  expiresAtMs: Date.now() + secondsLeft * 1000, now: () => Date.now(), state: 'live' as const, ...more,
})
const pathOf = (wrapper: VueWrapper) => wrapper.find('.dark').attributes('d')

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }) })
afterEach(() => { vi.useRealTimers() })

it('draws the code and its next one', async () => {
  const { wrapper } = inMode('standard', CodeCard, card(60))
  await vi.waitFor(() => expect(pathOf(wrapper)).toBe(drawQr(code).path))
  await wrapper.setProps({ code: other })
  await vi.waitFor(() => expect(pathOf(wrapper)).toBe(drawQr(other).path))
})

it('is drawn by the server and stays on screen while the browser has no drawing of its own', async () => {
  const props = card(60)
  const html = await renderToString(createSSRApp(CodeCard, props))
  expect(html).toContain(drawQr(code).path)

  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const root = document.createElement('div')
  root.innerHTML = html
  const seen = ref(0)
  createSSRApp({ render: () => h(CodeCard, { ...props, 'data-seen': seen.value }) }).mount(root)
  seen.value++
  await nextTick()
  expect(root.querySelector('.dark')?.getAttribute('d')).toBe(drawQr(code).path)
  await flushPromises()
  expect(root.querySelector('.dark')?.getAttribute('d')).toBe(drawQr(code).path)
  expect(warned).not.toHaveBeenCalled()
})

describe('counting down', () => {
  it('asks for the next code once, five seconds before the end', async () => {
    const { wrapper } = inMode('standard', CodeCard, card(8))
    await vi.advanceTimersByTimeAsync(2500)
    expect(wrapper.emitted('renewal-due')).toBeUndefined()
    await vi.advanceTimersByTimeAsync(4000)
    expect(wrapper.emitted('renewal-due')).toHaveLength(1)
    await wrapper.setProps({ code: other, expiresAtMs: Date.now() + 6000 })
    await vi.advanceTimersByTimeAsync(3000)
    expect(wrapper.emitted('renewal-due')).toHaveLength(2)
  })

  it('never shows a dead code', async () => {
    const { wrapper } = inMode('standard', CodeCard, card(2))
    await vi.advanceTimersByTimeAsync(3000)
    expect(wrapper.find('.qr').classes()).toContain('covered')
    expect(wrapper.text()).toContain('正在更新')
  })

  it('turns to amber for the last ten seconds', async () => {
    const { wrapper } = inMode('standard', CodeCard, card(12))
    expect(wrapper.find('.ring .ending').exists()).toBe(false)
    await vi.advanceTimersByTimeAsync(2100)
    expect(wrapper.find('.ring .ending').exists()).toBe(true)
  })

  it('is said at 30, 10 and 0 seconds, not at every one', async () => {
    const { wrapper } = inMode('standard', CodeCard, card(59))
    const said = new Set<string>()
    for (let i = 0; i < 60; i++) {
      said.add(wrapper.find('[aria-live]').text())
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect([...said]).toEqual(['', '身份码还有三十秒更新', '身份码还有十秒更新', '身份码正在更新'])
  })
})

it.each([
  ['refreshing', '正在更新'], ['failed', '请点击刷新'], ['offline', '网络未连接'], ['used', '此码已使用'],
])('hides the code when %s and says why', (state, words) => {
  const { wrapper } = inMode('standard', CodeCard, card(40, { state }))
  expect(wrapper.find('.qr').classes()).toContain('covered')
  expect(wrapper.find('[role=status]').text()).toContain(words)
})

it.each(['standard', 'elderly'] as const)('passes on the wish to refresh in %s mode', async (mode) => {
  const { wrapper } = inMode(mode, CodeCard, card(40))
  await wrapper.find('button').trigger('click')
  expect(wrapper.emitted('refresh-asked')).toHaveLength(1)
})

it('shows no number in elderly mode, and tells what to do first', () => {
  const { wrapper } = inMode('elderly', CodeCard, card(40))
  expect(wrapper.find('h2').text()).toBe('请把二维码对准扫码设备')
  expect(wrapper.text()).not.toContain('4432')
})
