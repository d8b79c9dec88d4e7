import * as icons from '../../icons/index.ts'
import type { Story, StoryMeta } from '../../story.ts'
import type { ServiceEntry } from './service-entry.ts'
import ServiceGrid from './ServiceGrid.vue'

export default {
  title: '专区/服务格',
  component: ServiceGrid,
  parameters: { use: { when: '几项并列的服务入口', not: '一行一个、要说明的，用列表行' } },
} satisfies StoryMeta

const social: ServiceEntry[] = [
  { key: 'query', icon: icons.umbrellaIcon, word: '社保查询', hint: '缴费、待遇一次看清' },
  { key: 'certificate', icon: icons.certificateIcon, word: '参保证明', hint: '在线查看和下载' },
  { key: 'face', icon: icons.faceIcon, word: '待遇认证', hint: '一年认证一次' },
  { key: 'job', icon: icons.jobIcon, word: '就业登记', hint: '失业、就业都在这里' },
  { key: 'startup', icon: icons.bulbIcon, word: '创业补贴' },
  { key: 'injury', icon: icons.plasterIcon, word: '工伤待遇' },
  { key: 'training', icon: icons.capIcon, word: '培训券', state: 'not-open' },
  { key: 'unemployment', icon: icons.coinIcon, word: '失业待遇' },
]
const figures: ServiceEntry[] = [
  { key: 'gov', icon: icons.govIcon, word: '政务服务', count: '21.4 万家' },
  { key: 'people', icon: icons.peopleIcon, word: '人社服务', count: '18.2 万家' },
  { key: 'medical', icon: icons.medicalIcon, word: '就医购药', count: '46.8 万家' },
  { key: 'bus', icon: icons.busIcon, word: '交通出行', count: '9.6 万家' },
]

export const Services: Story = { name: '服务', args: { services: social } }
export const Figures: Story = { name: '带数量', args: { services: figures } }
export const Long: Story = {
  name: '名称较长',
  args: { services: social.map((entry) => ({ ...entry, word: `${entry.word}及相关业务` })) },
}
