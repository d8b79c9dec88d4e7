// @vitest-environment happy-dom
import { mask } from '@one-card/masking'
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import MaskedText from './MaskedText.vue'

it('shows the stars and says words in their place', () => {
  const text = mount(MaskedText, { props: { kind: 'idNo', value: mask('idNo', '412123199001014432') } })
  expect(text.find('[aria-hidden]').text()).toBe('**************4432')
  expect(text.find('.stars').text()).toBe('**************')
  expect(text.find('.heard').text()).toBe('社会保障号码，已隐藏，尾号4432')
})

it('calls the field what the page calls it', () => {
  const text = mount(MaskedText, { props: { kind: 'place', label: '发卡地', value: mask('place', '江苏省苏州市') } })
  expect(text.find('.heard').text()).toContain('发卡地')
})
