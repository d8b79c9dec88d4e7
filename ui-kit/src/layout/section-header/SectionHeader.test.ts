// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import SectionHeader from './SectionHeader.vue'

it('is a heading, with a way to more where there is more', () => {
  expect(
    mount(SectionHeader, { props: { title: '服务资讯' } })
      .find('a')
      .exists(),
  ).toBe(false)
  const header = mount(SectionHeader, {
    props: { title: '地方服务专区', more: { label: '全部地区', to: '/h5/local-zone/' } },
  })
  expect(header.find('h2').text()).toBe('地方服务专区')
  expect(header.find('a').attributes('href')).toBe('/h5/local-zone/')
})
