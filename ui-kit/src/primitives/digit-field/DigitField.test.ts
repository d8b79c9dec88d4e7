// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import DigitField from './DigitField.vue'

const props = { label: '短信验证码', hint: '已发送到 133****4301', length: 6, modelValue: '' }

it('takes digits only, and no more than it has room for', async () => {
  const { wrapper } = inMode('standard', DigitField, props)
  await wrapper.get('input').setValue(' 48 29-15 66')
  expect(wrapper.emitted('update:modelValue')).toEqual([['482915']])
  expect((wrapper.get('input').element as HTMLInputElement).value).toBe('482915')
})

it('is named by its label, explained by its hint, and says at once what was wrong', () => {
  const { wrapper } = inMode('elderly', DigitField, { ...props, wrong: '验证码不正确' })
  const input = wrapper.get('input')
  expect(wrapper.get('label').attributes('for')).toBe(input.attributes('id'))
  const explained = input
    .attributes('aria-describedby')!
    .split(' ')
    .map((id) => wrapper.get(`[id="${id}"]`).text())
  expect(explained).toEqual([props.hint, '验证码不正确'])
  expect(wrapper.get('[role=alert]').text()).toBe('验证码不正确')
  expect(input.attributes('aria-invalid')).toBe('true')
})

it('lets the phone offer the code of a message, and nothing else', () => {
  expect(
    inMode('standard', DigitField, { ...props, fromMessage: true })
      .wrapper.get('input')
      .attributes('autocomplete'),
  ).toBe('one-time-code')
  expect(inMode('standard', DigitField, props).wrapper.get('input').attributes('autocomplete')).toBe('off')
})
