// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import RecordGroup from './RecordGroup.vue'

it('is a heading over a list', () => {
  const group = mount(RecordGroup, {
    props: { title: '2026年3月', note: '共 1 条' },
    slots: { default: '<li>扫码认证</li>' },
  })
  expect(group.find('h2').text()).toBe('2026年3月')
  expect(group.find('ul > li').text()).toBe('扫码认证')
})
