import type { Story, StoryMeta } from '../../story.ts'
import ActionButton from './ActionButton.vue'

export default {
  title: '基础/按钮',
  component: ActionButton,
  parameters: { use: { when: '做一件事：提交、同意、打电话', not: '去另一页，用列表行或服务格' } },
} satisfies StoryMeta

export const Primary: Story = { name: '主要', args: { block: true, default: '确认支付' } }
export const Secondary: Story = { name: '次要', args: { variant: 'secondary', block: true, default: '取消' } }
export const Pay: Story = { name: '支付', args: { variant: 'pay', block: true, default: '确认付款' } }
export const Text: Story = { name: '文字', args: { variant: 'text', block: true, default: '返回首页' } }
export const Busy: Story = {
  name: '点击后锁定',
  args: { block: true, default: '重新加载', action: () => new Promise((resolve) => setTimeout(resolve, 3000)) },
}
export const Overlong: Story = {
  name: '超长文字',
  args: { block: true, default: '确认从惠民银行社会保障卡账户支付城乡居民养老保险费' },
}
