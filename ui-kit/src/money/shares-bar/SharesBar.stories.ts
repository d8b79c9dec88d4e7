import type { Story, StoryMeta } from '../../story.ts'
import SharesBar from './SharesBar.vue'

export default {
  title: '支付与明细/分担条',
  component: SharesBar,
  parameters: { use: { when: '一笔费用由几方分担时', not: '只有一方付款时' } },
} satisfies StoryMeta

const notes = { fund: '由医保统筹基金承担', account: '从您的医保个人账户扣除', self: '从社会保障卡银行账户支付' }
const bill = (fund: number, account: number, self: number) => ({
  shares: [
    { kind: 'fund', fen: fund, note: notes.fund },
    { kind: 'account', fen: account, note: notes.account },
    { kind: 'self', fen: self, note: notes.self },
  ],
})

export const Three: Story = { name: '三方分担', args: bill(24_800, 9_840, 4_000) }
export const NoAccount: Story = { name: '个人账户为零', args: bill(24_800, 0, 13_840) }
export const Small: Story = { name: '很小的一份', args: bill(9_999_900, 40, 60) }
export const OneBearer: Story = { name: '全部自付', args: bill(0, 0, 38_640) }
export const Nothing: Story = { name: '零元', args: bill(0, 0, 0) }
export const Overlong: Story = {
  name: '超长文字',
  args: {
    shares: [
      { kind: 'fund', fen: 123_456_789_00, note: '由城乡居民基本医疗保险统筹基金及大病保险资金共同承担' },
      { kind: 'self', fen: 98_765_432_10, note: '个人账户余额不足的部分，从您的社会保障卡银行账户支付' },
    ],
  },
}
