import type { Story, StoryMeta } from '../../story.ts'
import SecureKeypad from './SecureKeypad.vue'

export default {
  title: '支付与明细/安全键盘',
  component: SecureKeypad,
  parameters: { use: { when: '只在密码面板里', not: '金额、数字、验证码' } },
} satisfies StoryMeta

export const Ready: Story = { name: '可输入', args: {} }
export const Off: Story = { name: '处理中，不可输入', args: { off: true } }
