import type { Story, StoryMeta } from '../../story.ts'
import Skeleton from './Skeleton.vue'

export default { title: '基础/占位', component: Skeleton } satisfies StoryMeta

export const Rows: Story = { name: '列表占位', args: { rows: 3 } }
