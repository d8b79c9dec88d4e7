// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { inMode } from '../../in-mode.ts'
import PageFrame from './PageFrame.vue'

it('begins with voice and way back in elderly mode', () => {
  const { wrapper } = inMode('elderly', PageFrame, { speech: '首页' }, { default: '内容' })
  expect(wrapper.text()).toBe('语音播报返回普通模式内容')
})

it('ends with the way to elderly mode in standard mode', () => {
  expect(inMode('standard', PageFrame, { speech: '首页' }, { default: '内容' }).wrapper.text()).toBe('内容切换到适老模式')
})

it('has the switch at the top of a home, beside what leads it', () => {
  const { wrapper } = inMode('standard', PageFrame, { speech: '首页', switchAt: 'top' }, { lead: '苏州市', default: '内容' })
  expect(wrapper.text()).toMatch(/^苏州市\s*适老模式\s*内容$/)
})

it('ends with its dock, the switch above it, unless what fills the page shows the switch', () => {
  const slots = { default: '内容', dock: '<p>确认支付</p>' }
  expect(inMode('standard', PageFrame, { speech: '收银台' }, slots).wrapper.text()).toMatch(/^内容切换到适老模式\s*确认支付$/)
  expect(inMode('standard', PageFrame, { speech: '收银台', switchAt: 'within' }, slots).wrapper.text()).toMatch(/^内容\s*确认支付$/)
})
