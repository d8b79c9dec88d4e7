import { mask } from '@one-card/masking'
import type { Story, StoryMeta } from '../../story.ts'
import ResultCard from './ResultCard.vue'

export default {
  title: '布局/办理结果',
  component: ResultCard,
  parameters: { use: { when: '一件事当面办完或没有办成时', not: '平台拒绝，用状态页' } },
} satisfies StoryMeta

export const Done: Story = {
  name: '办理成功',
  args: {
    headline: '办理成功',
    lines: [
      { label: '办理人', value: mask('name', '王小明'), kind: 'name' },
      { label: '办理地点', value: '市社会保险经办中心' },
      { label: '办理时间', value: '3月18日 10:26' },
    ],
  },
}

export const NotDone: Story = {
  name: '没有办成',
  args: {
    headline: '这次没有办成',
    failed: true,
    lines: [
      { label: '原因', value: '材料不齐，缺户口簿原件' },
      { label: '办理地点', value: '市社会保险经办中心' },
    ],
  },
}
