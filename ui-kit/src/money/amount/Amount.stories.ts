import type { Story, StoryMeta } from '../../story.ts'
import Amount from './Amount.vue'

export default {
  title: '支付与明细/金额',
  component: Amount,
  parameters: { use: { when: '任何金额', not: '数量、编号' } },
} satisfies StoryMeta

export const Page: Story = { name: '页面主金额', args: { fen: 50_000, size: 'page' } }
export const Row: Story = { name: '列表中', args: { fen: 24_800 } }
export const Button: Story = { name: '按钮中', args: { fen: 50_000, size: 'button' } }
export const Zero: Story = { name: '零元', args: { fen: 0 } }
export const Income: Story = { name: '退回', args: { fen: 9_840, income: true } }
export const PageIncome: Story = { name: '退回，页面主金额', args: { fen: 9_840, size: 'page', income: true } }
export const Overlong: Story = { name: '最大金额', args: { fen: Number.MAX_SAFE_INTEGER, size: 'page' } }
