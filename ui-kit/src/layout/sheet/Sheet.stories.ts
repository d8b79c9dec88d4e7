import { h } from 'vue'
import type { Story, StoryMeta } from '../../story.ts'
import ActionButton from '../../primitives/action-button/ActionButton.vue'
import Sheet from './Sheet.vue'

export default {
  title: '布局/弹出面板',
  component: Sheet,
  parameters: { use: { when: '要在当前页上再选一次或说明一件事时', not: '要走几步的流程，用页面' }, screen: true },
} satisfies StoryMeta

const notes = () => h('p', '信息授权说明：本次只提供页面列出的信息，仅用于本次办理，您可以在“使用明细”中随时查看。')

export const Closable: Story = { name: '可关闭', args: { open: true, title: '信息授权说明', default: notes } }
export const Asking: Story = {
  name: '须选择后关闭',
  args: {
    open: true,
    closable: false,
    title: '请您选择',
    default: () => h(ActionButton, { block: true }, () => '知道了'),
  },
}
export const Overlong: Story = {
  name: '超长文字',
  args: {
    open: true,
    title: '关于电子社会保障卡在各地区使用范围及个人信息共享期限的说明',
    default: () => Array.from({ length: 12 }, notes),
  },
}
export const Closed: Story = { name: '未打开', args: { open: false, title: '信息授权说明', default: notes } }
