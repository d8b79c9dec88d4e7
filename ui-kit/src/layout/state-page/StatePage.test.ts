// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import type { StateKind } from './state-kind.ts'
import { fetchPicture } from './state-picture.ts'
import StatePage from './StatePage.vue'

const words = { title: '系统繁忙，请稍后再试', text: '请稍等片刻' }

it('offers the next step of the prompt', async () => {
  const page = mount(StatePage, { props: { ...words, next: 'reload', actionLabel: '重新加载' } })
  expect(page.find('h1').text()).toBe(words.title)
  expect(page.find('button').text()).toBe('重新加载')
  await page.find('button').trigger('click')
  expect(page.emitted('acted')).toHaveLength(1)
})

it('offers no button where there is nothing to do, but always a person to ask', () => {
  const page = mount(StatePage, { props: words })
  expect(page.find('button').exists()).toBe(false)
  expect(page.find('a').attributes('href')).toBe('tel:12333')
})

it('does not offer the telephone twice', () => {
  const page = mount(StatePage, { props: { ...words, next: 'call-12333', actionLabel: '拨打 12333' } })
  expect(page.find('button').text()).toBe('拨打 12333')
  expect(page.find('a').exists()).toBe(false)
})

it('makes the telephone a button in elderly mode', () => {
  expect(inMode('elderly', StatePage, words).wrapper.find('a').text()).toBe('拨打 12333 人工帮助')
})

it('can offer a second way on', async () => {
  const page = mount(StatePage, {
    props: { ...words, next: 'reload', actionLabel: '重新加载', leaveLabel: '返回首页' },
  })
  expect(page.findAll('button').map((button) => button.text())).toEqual(['重新加载', '返回首页'])
  await page.findAll('button')[1]!.trigger('click')
  expect(page.emitted('left')).toHaveLength(1)
  expect(page.emitted('acted')).toBeUndefined()
})

it('has a drawing of its own for every kind', async () => {
  const kinds: StateKind[] = ['busy', 'expired', 'empty', 'refused', 'offline', 'not-open', 'maintenance']
  const pages = kinds.map((kind) => mount(StatePage, { props: { ...words, kind } }))
  await fetchPicture()
  await flushPromises()
  expect(new Set(pages.map((page) => page.find('.drawing').html())).size).toBe(kinds.length)
})
