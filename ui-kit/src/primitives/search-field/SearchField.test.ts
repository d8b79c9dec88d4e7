// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import SearchField from './SearchField.vue'

const props = { label: '搜索城市名称或拼音', modelValue: '苏州' }

it('is labelled, tells what is typed, and is cleared by name', async () => {
  const { wrapper } = inMode('standard', SearchField, props)
  expect(wrapper.get('label').attributes('for')).toBe(wrapper.get('input').attributes('id'))
  await wrapper.get('input').setValue('南京')
  await wrapper.get('[aria-label=清除]').trigger('click')
  expect(wrapper.emitted('update:modelValue')).toEqual([['南京'], ['']])
})

it('asks with the keyboard, and in elderly mode with a button that says so', async () => {
  const { wrapper } = inMode('elderly', SearchField, props)
  await wrapper.get('form').trigger('submit')
  await wrapper
    .findAll('button')
    .find((button) => button.text() === '搜索')!
    .trigger('click')
  expect(wrapper.emitted('searched')).toEqual([['苏州'], ['苏州']])
})

it('has nothing to clear while nothing is typed', () => {
  expect(
    inMode('standard', SearchField, { ...props, modelValue: '' })
      .wrapper.find('[aria-label=清除]')
      .exists(),
  ).toBe(false)
})

it('shows its label in the field until something is typed', () => {
  expect(
    inMode('elderly', SearchField, { ...props, modelValue: '' })
      .wrapper.get('label')
      .classes(),
  ).toEqual(['label'])
  expect(inMode('elderly', SearchField, props).wrapper.get('label').classes()).toEqual(['heard'])
})
