import { h } from 'vue'
import type { Story, StoryMeta } from '../../story.ts'
import ActionButton from '../../primitives/action-button/ActionButton.vue'
import BrandMark from '../../primitives/brand-mark/BrandMark.vue'
import Dock from '../dock/Dock.vue'
import Surface from '../surface/Surface.vue'
import PageFrame from './PageFrame.vue'

export default {
  title: '布局/页面',
  component: PageFrame,
  parameters: { use: { when: '每一个页面，且只用一次', not: '页面里的一块，用白卡' } },
} satisfies StoryMeta

const speech = '这里是使用明细，本月共有三条记录。'
const content = () => h(Surface, () => '页面内容')

export const Plain: Story = { name: '普通页面', args: { speech, default: content } }
export const Home: Story = {
  name: '专区首页',
  args: { speech, switchAt: 'top', lead: () => h(BrandMark), default: content },
}
export const OnCard: Story = { name: '卡色页面', args: { speech, tone: 'card', default: content } }
export const WithDock: Story = {
  name: '带底部操作栏',
  args: {
    speech,
    default: content,
    dock: () => h(Dock, null, { primary: () => h(ActionButton, { block: true }, () => '确认支付') }),
  },
}
