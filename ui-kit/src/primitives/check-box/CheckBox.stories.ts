import { h } from 'vue'
import type { Story, StoryMeta } from '../../story.ts'
import CheckBox from './CheckBox.vue'

export default {
  title: '基础/勾选',
  component: CheckBox,
  parameters: { use: { when: '逐项同意、可以都不选时', not: '几个里选一个，用分段选择' } },
} satisfies StoryMeta

const words = () => ['我已阅读并同意', h('a', { href: '#terms' }, '《信息授权说明》')]

export const Off: Story = { name: '未勾选', args: { default: words } }
export const On: Story = { name: '已勾选', args: { modelValue: true, default: words } }
export const Needed: Story = { name: '需要勾选', args: { invalid: true, default: words } }
export const Disabled: Story = { name: '不可用', args: { disabled: true, default: '当前应用不支持记住本次选择' } }
export const Overlong: Story = {
  name: '超长文字',
  args: {
    default: () => [
      ...words(),
      '以及',
      h('a', { href: '#share' }, '《电子社会保障卡跨地区信息共享授权书》'),
      '的全部内容',
    ],
  },
}
