import type { Story, StoryMeta } from '../../story.ts'
import TextStep from './TextStep.vue'

export default {
  title: '基础/字号',
  component: TextStep,
  parameters: { use: { when: '让人自己调字号时', not: '页面自己决定的大小' } },
} satisfies StoryMeta

export const Plain: Story = { name: '字号档位', args: {} }
