import type { Story, StoryMeta } from '../../story.ts'
import ElderBar from './ElderBar.vue'

export default {
  title: '布局/适老工具条',
  component: ElderBar,
  parameters: { use: { when: '适老模式每一页的最上方', not: '普通模式，那里用模式切换' } },
} satisfies StoryMeta

export const Plain: Story = { name: '适老工具条', args: { text: () => '这里是社会保障卡一卡通首页。' } }
