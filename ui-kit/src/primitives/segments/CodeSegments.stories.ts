import type { Story, StoryMeta } from '../../story.ts'
import Segments from './Segments.vue'

export default {
  title: '基础/码页切换',
  component: Segments,
  parameters: { use: { when: '码页上换身份码或支付码时', not: '白底页面，用分段选择' }, ground: 'card' },
} satisfies StoryMeta

const options = [
  { value: 'identity', word: '身份码' },
  { value: 'payment', word: '支付码' },
]

export const Identity: Story = {
  name: '身份码',
  args: { label: '二维码', options, modelValue: 'identity', tone: 'on-blue' },
}
export const Pay: Story = { name: '支付码', args: { label: '二维码', options, modelValue: 'payment', tone: 'pay' } }
