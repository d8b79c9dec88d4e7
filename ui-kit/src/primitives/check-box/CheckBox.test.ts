// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import CheckBox from './CheckBox.vue'

it('is empty on arrival and follows the tap', async () => {
  const box = mount(CheckBox, { slots: { default: '我已阅读' } })
  const input = box.find<HTMLInputElement>('input[type=checkbox]')
  expect(input.element.checked).toBe(false)
  await input.setValue(true)
  expect(box.emitted('update:modelValue')).toEqual([[true]])
})

it('is named by its words', () => {
  const box = mount(CheckBox, { slots: { default: '我已阅读' } })
  expect(box.find('label').text()).toBe('我已阅读')
  expect(box.find('label').element.contains(box.find('input').element)).toBe(true)
})

it('can be missing, and points to what says so', () => {
  const box = mount(CheckBox, { props: { invalid: true, describedby: 'why' } })
  expect(box.find('input').attributes()).toMatchObject({ 'aria-invalid': 'true', 'aria-describedby': 'why' })
})
