// @vitest-environment happy-dom
import { platform, resetPlatform } from '@one-card/shell/testing'
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Component } from 'vue'
import SlotsPage from './bookings/SlotsPage.vue'
import ComplaintsPage from './help/ComplaintsPage.vue'
import QuestionsPage from './help/QuestionsPage.vue'

vi.mock('@one-card/shell', () => import('@one-card/shell/testing'))

const slot = { slotId: 's', begins: '09:00', left: '3', state: 'open' }
beforeEach(() => {
  resetPlatform()
  platform.answer = (name) =>
    name === 'bookings/slots'
      ? {
          title: '示例市博物馆',
          note: '',
          address: '',
          rules: [],
          price: '0.00',
          closed: [],
          days: [{ date: '2026-11-30', slots: [slot] }],
        }
      : { complaints: [] }
})

const forms: [what: string, page: Component, props: object, press: string, words: string][] = [
  ['投诉建议', ComplaintsPage, {}, '提交', '请您先写下发生了什么'],
  ['问题咨询', QuestionsPage, {}, '', '请您先写下要问的问题'],
  ['预约', SlotsPage, { placeId: 'p' }, '确认预约', '请您先选择一个时段'],
]

it.each(forms)('%s: sent empty, it says what is missing and sends nothing', async (_, page, props, press, words) => {
  const wrapper = mount(page, { props, attachTo: document.body })
  await flushPromises()
  const before = platform.calls.length
  if (press === '') await wrapper.get('form').trigger('submit')
  else
    await wrapper
      .findAll('button')
      .find((each) => each.text() === press)!
      .trigger('click')
  await flushPromises()
  expect(wrapper.findAll('[role=alert]').map((each) => each.text())).toContain(words)
  expect(wrapper.element.contains(document.activeElement)).toBe(true)
  expect(platform.calls).toHaveLength(before)
  wrapper.unmount()
})

it('what costs something says its price, and where to pay once its places are kept', async () => {
  const booking = {
    bookingNo: 'b',
    title: '示例园',
    address: '',
    date: '2026-11-30',
    begins: '09:00',
    people: '2',
    state: 'unpaid',
    amount: '60.00',
    payAddress: 'http://localhost/h5/cashier/?order=1',
    payBy: '2026-11-29 10:15:00',
  }
  platform.answer = (name) =>
    name === 'bookings/book'
      ? booking
      : {
          title: '示例园',
          note: '',
          address: '',
          rules: [],
          price: '30.00',
          closed: [{ date: '2026-12-21', name: '冬至夜' }],
          days: [{ date: '2026-11-30', slots: [slot] }],
        }
  const wrapper = mount(SlotsPage, { props: { placeId: 'p' }, attachTo: document.body })
  await flushPromises()
  for (const words of ['每人 30.00 元', '12月21日 周一（冬至夜）不开放']) expect(wrapper.text()).toContain(words)
  const press = (words: string) => wrapper.findAll('button').find((each) => each.text().includes(words))!
  await press('09:00').trigger('click')
  await press('确认预约').trigger('click')
  await flushPromises()
  for (const words of ['位置已为您留好', '待付款', '60.00 元', '10:15', '去付款'])
    expect(wrapper.text()).toContain(words)
  wrapper.unmount()
})
