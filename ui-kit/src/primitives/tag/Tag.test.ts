// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import Tag from './Tag.vue'

it('informs unless it is told to warn', () => {
  expect(mount(Tag).classes()).toContain('info')
  expect(mount(Tag, { props: { tone: 'warm' } }).classes()).toContain('warm')
})
