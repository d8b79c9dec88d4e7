// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import Slip from './Slip.vue'
import SlipLine from './SlipLine.vue'

const parts = { head: '<p>缴费</p>', default: '<p>收款单位</p>', foot: '<p>合计</p>' }

it('is folded between what it is for and the rest', () => {
  const { wrapper } = inMode('standard', Slip, {}, parts)
  expect([...wrapper.element.children].map((part) => part.className)).toEqual(['head', 'fold', 'body', 'foot'])
  expect(wrapper.find('.rosette').exists()).toBe(true)
})

it('is plain in elderly mode', () => {
  expect(inMode('elderly', Slip, {}, parts).wrapper.find('.rosette').exists()).toBe(false)
})

it('has no fold where nothing stands above it', () => {
  const { wrapper } = inMode('standard', Slip, {}, { default: parts.default })
  expect(wrapper.find('.fold').exists()).toBe(false)
  expect(wrapper.find('.body').classes()).toContain('alone')
})

it('pairs a label with its value, or with what the slot brings', () => {
  const line = mount(SlipLine, { props: { label: '收款单位', value: '市社会保险经办中心' } })
  expect([line.find('dt').text(), line.find('dd').text()]).toEqual(['收款单位', '市社会保险经办中心'])
  expect(
    mount(SlipLine, { props: { label: '缴费人' }, slots: { default: '<i>**明</i>' } })
      .find('dd i')
      .text(),
  ).toBe('**明')
})
