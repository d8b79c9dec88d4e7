import type { Story, StoryMeta } from '../../story.ts'
import SelectField from './SelectField.vue'

export default {
  title: '基础/选择',
  component: SelectField,
  parameters: { use: { when: '很多个值里选一个时', not: '两三个值，用分段选择' } },
} satisfies StoryMeta

const options = [
  { value: '', word: '不限' },
  { value: '2026-03', word: '2026年3月（6条）' },
  { value: '2026-02', word: '2026年2月（11条）' },
]

export const Any: Story = { name: '未选择', args: { label: '月份', options, modelValue: '' } }
export const Chosen: Story = { name: '已选择', args: { label: '月份', options, modelValue: '2026-02' } }
export const Overlong: Story = {
  name: '超长文字',
  args: {
    label: '地点或机构',
    options: [{ value: '1', word: '示例市人力资源和社会保障局社会保险经办服务中心城西办事处' }],
    modelValue: '1',
  },
}
