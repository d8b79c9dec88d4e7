// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import ElderBar from './ElderBar.vue'

it('has the voice first and the way back second', async () => {
  const { wrapper, mode } = inMode('elderly', ElderBar, { text: () => '首页' })
  const [speak, back] = wrapper.findAll('button')
  expect(speak?.text()).toBe('语音播报')
  expect(back?.text()).toBe('返回普通模式')
  await back?.trigger('click')
  expect(mode.value).toBe('standard')
})
