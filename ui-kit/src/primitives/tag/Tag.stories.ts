import type { Story, StoryMeta } from '../../story.ts'
import Tag from './Tag.vue'

export default {
  title: '基础/标签',
  component: Tag,
  parameters: { use: { when: '一条内容的状态或类别，两三个字', not: '可以点按的东西，用按钮' } },
} satisfies StoryMeta

export const Info: Story = { name: '信息', args: { tone: 'info', default: '参保地' } }
export const Warm: Story = { name: '提醒', args: { tone: 'warm', default: '临时挂失' } }
export const Ok: Story = { name: '成功', args: { tone: 'ok', default: '支付成功' } }
export const Err: Story = { name: '失败', args: { tone: 'err', default: '办理失败' } }
export const Gray: Story = { name: '默认', args: { tone: 'gray', default: '默认' } }
