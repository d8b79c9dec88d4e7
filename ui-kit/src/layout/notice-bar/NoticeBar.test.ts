// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import NoticeBar from './NoticeBar.vue'

it('interrupts only for an error', () => {
  expect(mount(NoticeBar).attributes('role')).toBe('status')
  expect(mount(NoticeBar, { props: { tone: 'err' } }).attributes('role')).toBe('alert')
})

it('stays until it is closed, and has a word on its button', async () => {
  const notice = mount(NoticeBar, { props: { closable: true }, slots: { default: '本次授权已记入使用明细' } })
  expect(notice.find('button').text()).toBe('关闭')
  await notice.find('button').trigger('click')
  expect(notice.find('.notice').exists()).toBe(false)
  expect(notice.emitted('closed')).toHaveLength(1)
})

it('cannot be closed where what it says goes on being true', () => {
  expect(mount(NoticeBar).find('button').exists()).toBe(false)
})

it('does with one tap what it speaks of, and stays until that is done', async () => {
  const notice = mount(NoticeBar, {
    props: { action: '换成支付码' },
    slots: { default: '收银员需要支付码，您出示的是身份码' },
  })
  await notice.find('button').trigger('click')
  expect(notice.emitted('acted')).toHaveLength(1)
  expect(notice.find('.notice').exists()).toBe(true)
})
