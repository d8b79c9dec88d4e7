// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { inMode } from '../../../test/in-mode.ts'
import MonthChart from './MonthChart.vue'
import { monthsAround, shareOf, yuanOf } from './months.ts'

const months = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'].map((month, i) => ({
  month,
  fen: i * 10005,
}))
const chart = (mode: 'standard' | 'elderly', modelValue = '2026-03', of = months) =>
  inMode(mode, MonthChart, { months: of, modelValue }).wrapper

it('shows six months in standard mode, three with figures in elderly mode', () => {
  expect(
    chart('standard')
      .findAll('button')
      .map((button) => button.text()),
  ).toEqual(['10月', '11月', '12月', '1月', '2月', '3月'])
  expect(
    chart('elderly')
      .findAll('button')
      .map((button) => button.text()),
  ).toEqual(['1月300.15', '2月400.20', '3月500.25'])
})

it('says the selected month in figures, and selects the one that is tapped', async () => {
  const wrapper = chart('standard', '2026-02')
  expect(wrapper.find('.total').text()).toBe('400.20')
  expect(wrapper.find('[aria-pressed=true]').attributes('aria-label')).toBe('2026年2月，支出 400.20 元')
  await wrapper.findAll('button')[3]!.trigger('click')
  expect(wrapper.emitted('update:modelValue')).toEqual([['2026-01']])
})

it('has a table with the same figures', () => {
  const rows = chart('standard')
    .findAll('tbody tr')
    .map((row) => row.text())
  expect(rows[5]).toBe('2026年3月500.25')
  expect(rows).toHaveLength(6)
})

it('says that there is nothing instead of drawing nothing', () => {
  const wrapper = chart(
    'standard',
    '2026-03',
    months.map((each) => ({ ...each, fen: 0 })),
  )
  expect(wrapper.text()).toContain('近 6 个月没有支出记录')
  expect(wrapper.find('button').exists()).toBe(false)
})

it('keeps the selected month among the few it shows', () => {
  expect(monthsAround(months, '2025-11', 3).map(({ month }) => month)).toEqual(['2025-10', '2025-11', '2025-12'])
  expect(monthsAround(months, '2025-12', 2).map(({ month }) => month)).toEqual(['2025-11', '2025-12'])
  expect(monthsAround(months, '2026-02', 3).map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03'])
})

it('draws the least amount and not nothing', () => {
  const few = [
    { month: '2026-02', fen: 1 },
    { month: '2026-03', fen: 1_000_000 },
  ]
  expect(shareOf(1, few)).toBeGreaterThan(0.03)
  expect(shareOf(0, few)).toBe(0)
  expect(yuanOf(5)).toBe('0.05')
})
