// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import Tabs from './Tabs.vue'

const tabs = [
  { value: 'a', word: '办事凭证' },
  { value: 'b', word: '支付结算' },
  { value: 'c', word: '待遇发放' },
]
const props = { tabs, modelValue: 'c', label: '明细类型', panel: 'panel' }

it('names the panel it switches and keeps one tab in the tab order', () => {
  const { wrapper } = inMode('standard', Tabs, props)
  const found = wrapper.findAll('[role=tab]')
  expect(
    found.map((tab) => [
      tab.text(),
      tab.attributes('aria-selected'),
      tab.attributes('tabindex'),
      tab.attributes('aria-controls'),
    ]),
  ).toEqual([
    ['办事凭证', 'false', '-1', 'panel'],
    ['支付结算', 'false', '-1', 'panel'],
    ['待遇发放', 'true', '0', 'panel'],
  ])
})

it.each([
  ['ArrowRight', 'a'],
  ['ArrowLeft', 'b'],
  ['Home', 'a'],
  ['End', 'c'],
])('moves by %s, round the ends', async (key, to) => {
  const { wrapper } = inMode('elderly', Tabs, props)
  await wrapper.findAll('[role=tab]')[2]!.trigger('keydown', { key })
  expect(wrapper.emitted('update:modelValue') ?? [[to]]).toEqual([[to]])
  expect(wrapper.get('[aria-selected=true]').text()).toBe(tabs.find(({ value }) => value === to)!.word)
})

it('leaves every other key to the page', async () => {
  const { wrapper } = inMode('standard', Tabs, props)
  const press = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true })
  wrapper.findAll('[role=tab]')[2]!.element.dispatchEvent(press)
  expect(press.defaultPrevented).toBe(false)
})
