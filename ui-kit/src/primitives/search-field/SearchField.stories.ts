import { h } from 'vue'
import type { Story, StoryMeta } from '../../story.ts'
import SearchField from './SearchField.vue'

export default {
  title: '基础/搜索',
  component: SearchField,
  parameters: { use: { when: '在很多项里按名称找时', not: '不到十项的列表' } },
} satisfies StoryMeta

export const Empty: Story = { name: '未输入', args: { label: '搜索城市名称或拼音', modelValue: '' } }
export const Typed: Story = { name: '已输入', args: { label: '搜索城市名称或拼音', modelValue: '苏州' } }
export const Long: Story = {
  name: '内容较长',
  args: { label: '搜索服务、机构或办事指南的名称，如养老保险关系转移接续', modelValue: '' },
}
export const Suggesting: Story = {
  name: '有建议',
  args: { label: '搜索服务', modelValue: '养老', default: () => h('p', '养老保险缴费、养老服务、养老待遇资格认证') },
}
