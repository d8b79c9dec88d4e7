// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { inMode } from '../../in-mode.ts'
import Tabs from './Tabs.vue'

const tabs = [{ value: 'a', word: '办事凭证' }, { value: 'b', word: '支付结算' }, { value: 'c', word: '待遇发放' }]
const props = { tabs, modelValue: 'c', label: '明细类型', panel: 'panel' }

it('names the panel it switches and keeps one tab in the tab order', () => {
  const { wrapper } = inMode('standard', Tabs, props)
  const found = wrapper.findAll('[role=tab]')
  expect(found.map((tab) => [tab.text(), tab.attributes('aria-selected'), tab.attributes('tabindex'), tab.attributes('aria-controls')])).toEqual([
    ['办事凭证', 'false', '-1', 'panel'], ['支付结算', 'false', '-1', 'panel'], ['待遇发放', 'true', '0', 'panel'],
  ])
})

it('moves with arrow keys, round the ends', async () => {
  const { wrapper } = inMode('elderly', Tabs, props)
  await wrapper.findAll('[role=tab]')[2]!.trigger('keydown', { key: 'ArrowRight' })
  await wrapper.findAll('[role=tab]')[2]!.trigger('keydown', { key: 'ArrowLeft' })
  expect(wrapper.emitted('update:modelValue')).toEqual([['a'], ['b']])
})
