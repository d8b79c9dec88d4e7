import { h } from 'vue'
import type { Story, StoryMeta } from '../../story.ts'
import ListRow from '../list-row/ListRow.vue'
import Surface from './Surface.vue'

export default {
  title: '布局/白卡',
  component: Surface,
  parameters: { use: { when: '把一组相关内容放在一起时', not: '每一行都再套一层' } },
} satisfies StoryMeta

export const Plain: Story = { name: '白卡', args: { default: '业务数据由办理机构回传，如有疑问可拨打 12333。' } }
export const Rows: Story = {
  name: '列表',
  args: {
    rows: true,
    default: () => [
      h(ListRow, { title: '查看费用明细', to: '#a' }),
      h(ListRow, { title: '对这笔记录有疑问', value: '咨询 12333', to: '#b' }),
    ],
  },
}
