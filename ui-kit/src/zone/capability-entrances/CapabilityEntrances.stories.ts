import { h } from 'vue'
import { recordsIcon } from '../../icons/capabilities.ts'
import type { Story, StoryMeta } from '../../story.ts'
import ListRow from '../../layout/list-row/ListRow.vue'
import { capabilities as known, type Capability } from './capabilities.ts'
import CapabilityEntrances from './CapabilityEntrances.vue'

export default {
  title: '专区/基础能力',
  component: CapabilityEntrances,
  parameters: { use: { when: '服务专区首页的五项基础能力', not: '其他服务，用服务格' } },
} satisfies StoryMeta

const only = (...open: Capability[]) =>
  (Object.keys(known) as Capability[]).map((capability) => ({
    capability,
    state: open.includes(capability) ? 'open' : 'not-open',
  }))
const all = Object.keys(known) as Capability[]

export const Open: Story = {
  name: '全部开通',
  args: {
    capabilities: only(...all),
    default: () => h(ListRow, { icon: recordsIcon, title: '使用明细', value: '最近用卡 今天 10:26', to: '#records' }),
  },
}
export const Stopped: Story = {
  name: '卡已挂失',
  args: {
    capabilities: only(...all).map((each) => ({
      ...each,
      state: each.capability === 'query-grant' ? 'open' : 'stopped',
    })),
  },
}
export const NotOpen: Story = { name: '部分暂未开通', args: { capabilities: only('identity-code') } }
