// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import StatePage from './StatePage.vue'

const words = { title: '系统繁忙，请稍后再试', text: '请稍等片刻' }

it('offers the next step of the prompt', async () => {
  const page = mount(StatePage, { props: { ...words, next: 'reload' } })
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

it('lets a page name its own button', () => {
  expect(mount(StatePage, { props: { ...words, kind: 'empty', actionLabel: '出示身份码' } }).find('button').text()).toBe('出示身份码')
})
