import type { Story, StoryMeta } from '../../story.ts'
import NewPinSheet from './NewPinSheet.vue'

export default {
  title: '支付与明细/新密码面板',
  component: NewPinSheet,
  parameters: { use: { when: '设置或重置支付密码时', not: '付款时输入密码，用密码面板' }, screen: true },
} satisfies StoryMeta

export const Empty: Story = { name: '待输入', args: { open: true } }
export const Weak: Story = { name: '太简单', args: { open: true, problem: '密码太简单，请换一个不容易猜到的密码' } }
export const Busy: Story = { name: '正在设置', args: { open: true, busy: true } }
