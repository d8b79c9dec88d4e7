import { h } from 'vue'
import type { Story, StoryMeta } from '../../story.ts'
import ActionButton from '../../primitives/action-button/ActionButton.vue'
import Dock from './Dock.vue'

export default {
  title: '布局/底部操作栏',
  component: Dock,
  parameters: { use: { when: '一页只有一件主要的事要做时', not: '有两件同样重要的事，或只是导航' } },
} satisfies StoryMeta

const primary = (words: string) => () => h(ActionButton, { block: true }, () => words)
const secondary = (words: string) => () => h(ActionButton, { block: true, variant: 'secondary' }, () => words)

export const One: Story = { name: '一个按钮', args: { primary: primary('确认支付 ¥500.00') } }
export const Two: Story = { name: '两个按钮', args: { primary: primary('同意授权'), secondary: secondary('不同意') } }
export const Lead: Story = {
  name: '带金额',
  args: { lead: () => [h('p', '您需支付'), h('strong', '40.00 元')], primary: primary('确认结算') },
}
export const Overlong: Story = {
  name: '超长文字',
  args: { primary: primary('同意将以上信息提供给市公共资源交易中心'), secondary: secondary('不同意并返回上一页') },
}
