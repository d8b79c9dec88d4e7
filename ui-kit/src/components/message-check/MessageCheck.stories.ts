import type { Story, StoryMeta } from '../../story.ts'
import MessageCheck from './MessageCheck.vue'

export default { title: '表单/短信核对', component: MessageCheck } satisfies StoryMeta

export const Empty: Story = { name: '待输入', args: { ownHost: 'card.example.gov.cn' } }
