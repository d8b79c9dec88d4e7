import type { Story, StoryMeta } from '../../story.ts'
import TabsExample from './TabsExample.vue'

export default {
  title: '布局/页签',
  component: TabsExample,
  parameters: { use: { when: '同一页的几块内容，一次看一块时', not: '在两三个值里选一个，用分段选择' } },
} satisfies StoryMeta

const records = [
  { value: 'credential', word: '办事凭证' },
  { value: 'payment', word: '支付结算' },
  { value: 'benefit', word: '待遇发放' },
  { value: 'grant', word: '信息授权' },
]
const news = [
  { value: 'guide', word: '使用指南' },
  { value: 'hot', word: '热点资讯' },
]
const scenes = ['政务服务', '人社服务', '就医购药', '交通出行', '旅游观光', '文化体验'].map((word) => ({
  value: word,
  word,
}))
const long = ['养老保险关系转移接续', '失业保险待遇申领', '工伤认定'].map((word) => ({ value: word, word }))

export const Records: Story = { name: '使用明细', args: { label: '明细类型', tabs: records, first: 'payment' } }
export const News: Story = { name: '服务资讯', args: { label: '资讯类型', tabs: news, first: 'guide' } }
export const Many: Story = { name: '超出一行', args: { label: '服务类型', tabs: scenes, first: '旅游观光' } }
export const Long: Story = { name: '文字较长', args: { label: '业务类型', tabs: long, first: '失业保险待遇申领' } }
