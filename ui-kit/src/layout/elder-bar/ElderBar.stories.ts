import type { Story, StoryMeta } from '../../story.ts'
import ElderBar from './ElderBar.vue'

export default { title: '布局/适老工具条', component: ElderBar } satisfies StoryMeta

export const Plain: Story = { name: '适老工具条', args: { text: () => '这里是社会保障卡一卡通首页。' } }
