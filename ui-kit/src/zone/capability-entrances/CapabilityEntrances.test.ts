// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import type { Mode } from '../../preferences.ts'
import { inMode } from '../../../test/in-mode.ts'
import CapabilityEntrances from './CapabilityEntrances.vue'

const capabilities = [
  { capability: 'identity-code', state: 'open' },
  { capability: 'scan', state: 'not-open' },
  { capability: 'payment-code', state: 'not-open' },
  { capability: 'licence', state: 'not-open' },
  { capability: 'query-grant', state: 'not-open' },
]

it.each(['standard', 'elderly'] as Mode[])(
  'opens what is open in %s mode and says why the rest is not',
  async (mode) => {
    const { wrapper } = inMode(mode, CapabilityEntrances, { capabilities })
    const buttons = wrapper.findAll('button')
    expect(buttons).toHaveLength(5)
    for (const button of buttons) await button.trigger('click')
    expect(wrapper.emitted('chosen')).toEqual([['identity-code']])

    const closed = buttons.filter((button) => button.text().includes('暂未开通'))
    expect(closed).toHaveLength(4)
    expect(closed.every((button) => button.attributes('aria-disabled') === 'true')).toBe(true)
  },
)

it.each(['standard', 'elderly'] as Mode[])('says of what a lost card stops that it is stopped in %s mode', (mode) => {
  const { wrapper } = inMode(mode, CapabilityEntrances, {
    capabilities: [
      { capability: 'scan', state: 'stopped' },
      { capability: 'query-grant', state: 'open' },
    ],
  })
  expect(wrapper.findAll('button').map((button) => [button.text(), 'disabled' in button.attributes()])).toEqual([
    ['扫一扫暂停使用', true],
    ['查询授权', false],
  ])
})

it('keeps the order of §5.3.4.2-a in 普通模式 and puts both codes first in 适老模式', () => {
  const words = (mode: Mode) =>
    inMode(mode, CapabilityEntrances, { capabilities })
      .wrapper.findAll('.word')
      .map((word) => word.text())
  expect(words('standard')).toEqual(['身份码', '扫一扫', '支付码', '电子证照', '查询授权'])
  expect(words('elderly')).toEqual(['身份码', '支付码', '扫一扫', '电子证照', '查询授权'])
})

it('carries the row under its hairline in 普通模式', () => {
  expect(
    inMode('standard', CapabilityEntrances, { capabilities }, { default: '使用明细' }).wrapper.find('.under').text(),
  ).toBe('使用明细')
})
