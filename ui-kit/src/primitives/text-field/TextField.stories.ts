import type { Story, StoryMeta } from '../../story.ts'
import TextField from './TextField.vue'

export default {
  title: '基础/文字',
  component: TextField,
  parameters: { use: { when: '写一句话、日期或数量时', not: '号码和验证码，用数字' } },
} satisfies StoryMeta

const post = { label: '岗位', longest: 20 }

export const Empty: Story = { name: '未填写', args: { ...post, modelValue: '' } }
export const Filled: Story = { name: '已填写', args: { ...post, modelValue: '面点师' } }
export const Wrong: Story = { name: '有误', args: { ...post, modelValue: '', wrong: '请填写岗位' } }
export const Long: Story = {
  name: '多行',
  args: { label: '项目简介', hint: '做什么、怎样经营', kind: 'long', longest: 200, modelValue: '社区早餐店，主营面点' },
}
export const Day: Story = { name: '日期', args: { label: '开始工作的日期', kind: 'date', modelValue: '2026-11-23' } }
export const Count: Story = { name: '数量', args: { label: '带动就业人数', kind: 'count', modelValue: '3' } }
