// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import Skeleton from './Skeleton.vue'

it('keeps as many places as asked and says that it reads', () => {
  const skeleton = mount(Skeleton, { props: { rows: 5 } })
  expect(skeleton.findAll('.row')).toHaveLength(5)
  expect(skeleton.text()).toBe('正在读取')
})
