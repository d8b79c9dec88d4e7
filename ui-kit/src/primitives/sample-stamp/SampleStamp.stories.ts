import type { Story, StoryMeta } from '../../story.ts'
import SampleStamp from './SampleStamp.vue'

export default {
  title: '基础/示例数据标记',
  component: SampleStamp,
  parameters: { use: { when: '数据是示例的每一页', not: '真实数据' } },
} satisfies StoryMeta

export const Plain: Story = { name: '示例数据', args: {} }
