import type { Story, StoryMeta } from '../../story.ts'
import Skeleton from './Skeleton.vue'

export default {
  title: '基础/占位',
  component: Skeleton,
  parameters: { use: { when: '内容马上要来、先占住位置时', not: '没有内容时，用状态页' } },
} satisfies StoryMeta

export const Rows: Story = { name: '列表占位', args: { rows: 3 } }
