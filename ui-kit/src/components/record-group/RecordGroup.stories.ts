import { h } from 'vue'
import { bookIcon, govIcon, medicalIcon } from '../../icons/index.ts'
import type { Story, StoryMeta } from '../../story.ts'
import RecordItem from '../record-item/RecordItem.vue'
import RecordGroup from './RecordGroup.vue'

export default { title: '列表/月份分组', component: RecordGroup } satisfies StoryMeta

const rows = () => [
  h(RecordItem, { icon: govIcon, title: '扫码认证', place: '市社会保险经办中心', time: '18日 10:26', state: 'succeeded', stateWord: '成功' }),
  h(RecordItem, { icon: medicalIcon, title: '刷卡认证', place: '市第一人民医院', time: '16日 09:42', state: 'pending', stateWord: '办理中' }),
  h(RecordItem, { icon: bookIcon, title: '授权登录', place: '市图书馆', time: '3日 11:20', state: 'failed', stateWord: '失败' }),
]

export const Month: Story = { name: '一个月', args: { title: '2026年3月', note: '共 3 条', default: rows } }
