import { pinIcon, recordsIcon } from '../../icons/index.ts'
import type { Story, StoryMeta } from '../../story.ts'
import ListRow from './ListRow.vue'

export default {
  title: '布局/列表行',
  component: ListRow,
  parameters: { use: { when: '一行一个去处或一个事实时', not: '需要图标阵列时，用服务格' } },
} satisfies StoryMeta

export const Link: Story = {
  name: '可进入',
  args: { icon: recordsIcon, title: '使用明细', value: '最近用卡 今天 10:26', to: '#records' },
}
export const Hint: Story = {
  name: '带说明',
  args: { icon: pinIcon, title: '苏州市服务专区', hint: '您的参保地', tappable: true },
}
export const Still: Story = { name: '不可点', args: { title: '使用场景', value: '就医购药' } }
