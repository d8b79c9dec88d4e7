import type { Story, StoryMeta } from '../../story.ts'
import SampleStamp from './SampleStamp.vue'

export default { title: '基础/示例数据标记', component: SampleStamp } satisfies StoryMeta

export const Plain: Story = { name: '示例数据', args: {} }
