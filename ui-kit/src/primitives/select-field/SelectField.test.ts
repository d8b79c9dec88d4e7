// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import SelectField from './SelectField.vue'

const options = [
  { value: '', word: '不限' },
  { value: '2026-03', word: '2026年3月' },
]
const field = (modelValue: string) => mount(SelectField, { props: { label: '月份', options, modelValue } })

it('shows what is chosen, follows the page, and says what was picked', async () => {
  const shown = field('2026-03')
  const select = shown.find<HTMLSelectElement>('select')
  expect(select.element.value).toBe('2026-03')
  await shown.setProps({ modelValue: '' })
  expect(select.element.value).toBe('')
  await select.setValue('2026-03')
  expect(shown.emitted('update:modelValue')).toEqual([['2026-03']])
})

it('is named by its words', () => {
  const shown = field('')
  expect(shown.find('label').attributes('for')).toBe(shown.find('select').attributes('id'))
})
