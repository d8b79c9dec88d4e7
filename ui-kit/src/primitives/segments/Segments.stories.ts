import type { Story, StoryMeta } from '../../story.ts'
import Segments from './Segments.vue'

export default {
  title: '基础/分段选择',
  component: Segments,
  parameters: { use: { when: '两三个值里选一个、马上看到结果时', not: '五个以上的值，用选择' } },
} satisfies StoryMeta

const order = [
  { value: 'insured', word: '参保地优先' },
  { value: 'location', word: '当前位置优先' },
  { value: 'issuing', word: '发卡地优先' },
]

export const Order: Story = { name: '地区排序', args: { label: '排列次序', options: order, modelValue: 'insured' } }
export const Long: Story = {
  name: '文字较长',
  args: {
    label: '排列次序',
    modelValue: 'near',
    options: [
      { value: 'near', word: '离我最近的应用机构优先' },
      { value: 'used', word: '最近用过卡的应用机构优先' },
    ],
  },
}
