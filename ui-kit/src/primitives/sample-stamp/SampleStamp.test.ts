// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import SampleStamp from './SampleStamp.vue'

it('says in words what it marks, so that no picture of the page is without them', () => {
  const stamp = mount(SampleStamp)
  expect(stamp.text()).toBe('示例数据')
  expect(stamp.attributes('aria-hidden')).toBeUndefined()
})
