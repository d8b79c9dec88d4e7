import type { Story, StoryMeta } from '../../story.ts'
import ModeSwitch from './ModeSwitch.vue'

export default {
  title: '基础/模式切换',
  component: ModeSwitch,
  parameters: { use: { when: '普通模式每一页一个', not: '适老模式，那里用适老工具条' } },
} satisfies StoryMeta

export const Top: Story = { name: '页首开关', args: { placement: 'top' } }
export const Foot: Story = { name: '页脚入口', args: { placement: 'foot' } }
