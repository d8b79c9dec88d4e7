import { refusals } from '@one-card/prompts'
import type { Story, StoryMeta } from '../../story.ts'
import CallState from './CallState.vue'

export default {
  title: '布局/读取状态',
  component: CallState,
  parameters: { use: { when: '页面的主要内容要向平台读取时', not: '按钮触发的一次提交，用按钮自己的等待' } },
} satisfies StoryMeta

export const Waiting: Story = { name: '正在读取', args: { done: undefined, rows: 4 } }
export const Missed: Story = { name: '网络不通', args: { done: undefined, missed: true } }
export const Refused: Story = { name: '未能办理', args: { done: undefined, refused: refusals.CARD_LOST } }
export const Busy: Story = { name: '系统繁忙', args: { done: undefined, refused: refusals.SYSTEM_BUSY } }
export const Done: Story = { name: '读到了', args: { done: {}, default: '这里显示读到的内容' } }
