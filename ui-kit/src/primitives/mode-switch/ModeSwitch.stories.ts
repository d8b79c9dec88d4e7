import type { Story, StoryMeta } from '../../story.ts'
import ModeSwitch from './ModeSwitch.vue'

export default { title: '基础/模式切换', component: ModeSwitch } satisfies StoryMeta

export const Top: Story = { name: '页首开关', args: { placement: 'top' } }
export const Foot: Story = { name: '页脚入口', args: { placement: 'foot' } }
