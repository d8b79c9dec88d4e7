import type { Story, StoryMeta } from '../../story.ts'
import SectionHeader from './SectionHeader.vue'

export default {
  title: '布局/小节标题',
  component: SectionHeader,
  parameters: { use: { when: '一页有几段不同的内容时', not: '整页只有一段时' } },
} satisfies StoryMeta

export const Plain: Story = { name: '标题', args: { title: '服务资讯' } }
export const More: Story = {
  name: '带入口',
  args: { title: '地方服务专区', more: { label: '全部地区', to: '#regions' } },
}
