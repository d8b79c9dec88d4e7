import type { Story, StoryMeta } from '../../story.ts'
import SearchField from './SearchField.vue'

export default { title: '表单/搜索', component: SearchField } satisfies StoryMeta

export const Empty: Story = { name: '未输入', args: { label: '搜索城市名称或拼音', modelValue: '' } }
export const Typed: Story = { name: '已输入', args: { label: '搜索城市名称或拼音', modelValue: '苏州' } }
