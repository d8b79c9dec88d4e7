// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import Surface from './Surface.vue'

it('leaves the padding to rows that bring their own', () => {
  expect(mount(Surface).classes()).toEqual(['surface'])
  expect(mount(Surface, { props: { rows: true } }).classes()).toContain('rows')
})
