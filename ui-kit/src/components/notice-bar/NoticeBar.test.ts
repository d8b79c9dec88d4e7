// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import NoticeBar from './NoticeBar.vue'

it('interrupts only for an error', () => {
  expect(mount(NoticeBar).attributes('role')).toBe('status')
  expect(mount(NoticeBar, { props: { tone: 'err' } }).attributes('role')).toBe('alert')
})
