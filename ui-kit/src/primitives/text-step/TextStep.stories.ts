import type { Story, StoryMeta } from '../../story.ts'
import TextStep from './TextStep.vue'

export default { title: '基础/字号', component: TextStep } satisfies StoryMeta

export const Plain: Story = { name: '字号档位', args: {} }
