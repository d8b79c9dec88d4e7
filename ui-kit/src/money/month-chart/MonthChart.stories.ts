import type { Story, StoryMeta } from '../../story.ts'
import MonthChart from './MonthChart.vue'

export default {
  title: '支付与明细/月度图',
  component: MonthChart,
  parameters: { use: { when: '比较最近几个月的金额时', not: '单个月的金额，用金额' } },
} satisfies StoryMeta

const fens = [24000, 33520, 13850, 73520, 24000, 94320]
const keys = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03']
const months = keys.map((month, i) => ({ month, fen: fens[i]! }))

export const Latest: Story = { name: '选中本月', args: { months, modelValue: '2026-03' } }
export const Earlier: Story = { name: '选中较早的月份', args: { months, modelValue: '2025-11' } }
export const Gaps: Story = {
  name: '有的月份没有',
  args: { months: months.map((each, i) => ({ ...each, fen: i % 2 ? each.fen : 0 })), modelValue: '2026-02' },
}
export const Benefit: Story = { name: '待遇发放', args: { months, modelValue: '2026-03', noun: '发放' } }
export const Empty: Story = {
  name: '没有记录',
  args: { months: months.map((each) => ({ ...each, fen: 0 })), modelValue: '2026-03' },
}
export const Large: Story = {
  name: '很大的金额',
  args: { months: months.map((each) => ({ ...each, fen: each.fen * 1234 })), modelValue: '2026-03' },
}
