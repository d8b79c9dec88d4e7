// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import TextField from './TextField.vue'

const props = { label: '岗位', hint: '按劳动合同填写', longest: 20, modelValue: '' }

it('is named by its label, explained by its hint, and says what was wrong', () => {
  const { wrapper } = inMode('elderly', TextField, { ...props, wrong: '请填写岗位' })
  const input = wrapper.get('input')
  expect(wrapper.get('label').attributes('for')).toBe(input.attributes('id'))
  const explained = input
    .attributes('aria-describedby')!
    .split(' ')
    .map((id) => wrapper.get(`[id="${id}"]`).text())
  expect(explained).toEqual([props.hint, '请填写岗位'])
  expect(input.attributes('aria-invalid')).toBe('true')
  expect(input.attributes('maxlength')).toBe('20')
})

it('tells of every letter, and once more when it is left', async () => {
  const { wrapper } = inMode('standard', TextField, props)
  const input = wrapper.get('input')
  input.element.value = '面点师'
  await input.trigger('input')
  expect(wrapper.emitted('changed')).toBeUndefined()
  await input.trigger('change')
  expect(wrapper.emitted('update:modelValue')).toEqual([['面点师']])
  expect(wrapper.emitted('changed')).toHaveLength(1)
})

it.each([
  ['long', 'textarea', {}],
  ['date', 'input', { type: 'date' }],
  ['count', 'input', { type: 'text', inputmode: 'numeric' }],
] as const)('%s is a %s', (kind, tag, attributes) => {
  const { wrapper } = inMode('standard', TextField, { ...props, kind })
  expect(wrapper.get(tag).attributes()).toMatchObject(attributes)
})
