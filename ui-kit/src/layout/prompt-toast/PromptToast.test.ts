// @vitest-environment happy-dom
import { outcomes, refusals } from '@one-card/prompts'
import { afterEach, beforeEach, expect, expectTypeOf, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { inMode } from '../../in-mode.ts'
import PromptToast from './PromptToast.vue'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const later = async (seconds: number) => {
  vi.advanceTimersByTime(seconds * 1000)
  await nextTick()
}

it('speaks the catalogue into a region that was there before', async () => {
  const { wrapper } = inMode('standard', PromptToast)
  expect(wrapper.attributes('role')).toBe('status')
  expect(wrapper.text()).toBe('')
  await wrapper.setProps({ code: refusals.CODE_USED })
  expect(wrapper.find('.words').text()).toBe('二维码已使用请您刷新二维码，再重新出示')
})

it('stays for five seconds in standard mode, and longer while it is touched or has the focus', async () => {
  const { wrapper } = inMode('standard', PromptToast, { code: outcomes.BUSINESS_DONE })
  await later(4.9)
  await wrapper.find('.bar').trigger('touchstart')
  await later(60)
  expect(wrapper.text()).toContain('业务办理成功')
  await wrapper.find('.bar').trigger('touchend')
  await wrapper.find('.bar').trigger('focusin')
  await later(60)
  expect(wrapper.text()).toContain('业务办理成功')
  await wrapper.find('.bar').trigger('focusout')
  await later(4.9)
  expect(wrapper.emitted('closed')).toBeUndefined()
  await later(0.2)
  expect(wrapper.text()).toBe('')
  expect(wrapper.emitted('closed')).toHaveLength(1)
})

it('never goes by itself in elderly mode', async () => {
  const { wrapper } = inMode('elderly', PromptToast, { code: outcomes.BUSINESS_DONE })
  await later(3600)
  expect(wrapper.text()).toContain('业务办理成功')
  await wrapper.find('button').trigger('click')
  expect(wrapper.text()).toBe('')
})

it('takes a code and nothing else that could be words', () => {
  type Props = InstanceType<typeof PromptToast>['$props']
  expectTypeOf<Extract<keyof Props, 'title' | 'text' | 'message' | 'default'>>().toBeNever()
  const { wrapper } = inMode('standard', PromptToast, { code: '余额不足' }, { default: '随意的文字' })
  expect(wrapper.text()).toContain('系统繁忙，请稍后再试')
  expect(wrapper.text()).not.toMatch(/余额|随意/)
})
