import { busIcon, medicalIcon } from '../../icons/index.ts'
import type { Story, StoryMeta } from '../../story.ts'
import RecordItem from './RecordItem.vue'

export default { title: '列表/使用明细行', component: RecordItem, parameters: { within: 'ul' } } satisfies StoryMeta

export const Succeeded: Story = {
  name: '成功',
  args: { icon: medicalIcon, title: '扫码认证', place: '市第一人民医院', scene: '门诊挂号', time: '16日 09:42', state: 'succeeded', stateWord: '成功' },
}
export const Failed: Story = {
  name: '失败',
  args: { icon: busIcon, title: '刷卡认证', place: '市公共交通集团', time: '12日 18:05', state: 'failed', stateWord: '失败' },
}
