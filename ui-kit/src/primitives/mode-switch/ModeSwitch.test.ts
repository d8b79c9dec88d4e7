// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import ModeSwitch from './ModeSwitch.vue'

it('is a switch at the top that goes there and back', async () => {
  const { wrapper, mode } = inMode('standard', ModeSwitch, { placement: 'top' })
  expect(wrapper.attributes()).toMatchObject({ role: 'switch', 'aria-checked': 'false' })
  await wrapper.trigger('click')
  expect(mode.value).toBe('elderly')
  expect(wrapper.attributes('aria-checked')).toBe('true')
  await wrapper.trigger('click')
  expect(mode.value).toBe('standard')
})

it('is a plain way over at the foot', async () => {
  const { wrapper, mode } = inMode('standard', ModeSwitch, { placement: 'foot' })
  expect(wrapper.text()).toBe('切换到适老模式')
  await wrapper.trigger('click')
  expect(mode.value).toBe('elderly')
})
