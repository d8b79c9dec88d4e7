// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { govIcon } from '../../icons/index.ts'
import { inMode } from '../../../test/in-mode.ts'
import RecordItem from './RecordItem.vue'

const record = {
  icon: govIcon,
  title: '扫码认证',
  place: '市第一人民医院',
  time: '16日 09:42',
  state: 'failed',
  stateWord: '失败',
}

it('says what, where, when and how it went', () => {
  const { wrapper } = inMode('standard', RecordItem, record)
  expect(wrapper.text()).toBe('扫码认证市第一人民医院失败16日 09:42')
})

it('says when first in elderly mode and draws no plate', () => {
  const { wrapper } = inMode('elderly', RecordItem, record)
  expect(wrapper.text()).toBe('扫码认证16日 09:42市第一人民医院失败')
  expect(wrapper.find('svg').exists()).toBe(false)
})

it('gives what it was for a line of its own', () => {
  const { wrapper } = inMode('elderly', RecordItem, { ...record, scene: '门诊挂号' })
  expect(wrapper.findAll('.note').map((note) => note.text())).toEqual(['16日 09:42', '市第一人民医院', '门诊挂号'])
})

const paid = { ...record, state: 'succeeded', stateWord: '支付成功', amountFen: 38640 }

it('says the amount in place of a success, and beside anything else', () => {
  const { wrapper } = inMode('standard', RecordItem, paid)
  expect(wrapper.find('.end [aria-hidden]').text()).toBe('¥386.40')
  expect(wrapper.find('.end .heard').text()).toBe('386.40元')
  expect(wrapper.text()).not.toContain('支付成功')
  expect(
    inMode('standard', RecordItem, { ...paid, state: 'failed', stateWord: '支付失败' })
      .wrapper.find('.end')
      .text(),
  ).toContain('支付失败')
})

it('marks what came back by more than its colour', () => {
  expect(
    inMode('standard', RecordItem, { ...paid, income: true })
      .wrapper.find('.end [aria-hidden]')
      .text(),
  ).toBe('+¥386.40')
  const { wrapper } = inMode('elderly', RecordItem, { ...paid, income: true })
  expect(wrapper.find('.end [aria-hidden]').text()).toBe('退回 386.40 元')
  expect(wrapper.find('.end .heard').text()).toBe('退回386.40元')
})

it('leads on as a whole row, with an arrow in elderly mode', async () => {
  const link = inMode('elderly', RecordItem, { ...paid, to: '#detail' }).wrapper
  expect(link.find('li > a').attributes('href')).toBe('#detail')
  expect(link.findAll('svg')).toHaveLength(1)
  const button = inMode('standard', RecordItem, { ...paid, tappable: true }).wrapper
  await button.find('li > button').trigger('click')
  expect(button.emitted('tapped')).toHaveLength(1)
  const still = inMode('standard', RecordItem, paid).wrapper
  await still.find('.line').trigger('click')
  expect(still.emitted('tapped')).toBeUndefined()
})

it('shows tries in a row as one use', () => {
  expect(inMode('standard', RecordItem, { ...record, attempts: 3 }).wrapper.text()).toContain('像是同一次，共 3 次操作')
  expect(inMode('standard', RecordItem, { ...record, attempts: 1 }).wrapper.text()).not.toContain('像是同一次')
})
