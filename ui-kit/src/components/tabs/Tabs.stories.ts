import { h } from 'vue'
import type { Story, StoryMeta } from '../../story.ts'
import Tabs from './Tabs.vue'

export default { title: '列表/页签', component: withPanel() } satisfies StoryMeta

/** Tabs name the panel they switch; a story shows both. */
function withPanel() {
  const Panel = (props: { tabs: { value: string; word: string }[]; modelValue: string; label: string }) =>
    h('div', [h(Tabs, { ...props, panel: 'panel' }), h('p', { id: 'panel', role: 'tabpanel' }, props.tabs.find(({ value }) => value === props.modelValue)?.word)])
  Panel.props = ['tabs', 'modelValue', 'label']
  return Panel
}

const tabs = [{ value: 'credential', word: '办事凭证' }, { value: 'payment', word: '支付结算' }, { value: 'benefit', word: '待遇发放' }, { value: 'grant', word: '信息授权' }]

export const Records: Story = { name: '使用明细', args: { label: '明细类型', tabs, modelValue: 'payment' } }
export const News: Story = { name: '服务资讯', args: { label: '资讯类型', tabs: [{ value: 'guide', word: '使用指南' }, { value: 'hot', word: '热点资讯' }], modelValue: 'guide' } }
export const Many: Story = { name: '超出一行', args: { label: '服务类型', modelValue: '就医购药', tabs: ['政务服务', '人社服务', '就医购药', '交通出行', '旅游观光', '文化体验'].map((word) => ({ value: word, word })) } }
