import * as icons from '../../icons/index.ts'
import type { Story, StoryMeta } from '../../story.ts'
import InstitutionFigures from './InstitutionFigures.vue'

export default {
  title: '专区/应用机构数量',
  component: InstitutionFigures,
  parameters: { use: { when: '说明有多少机构可以用卡时', not: '列出具体机构，用应用机构' } },
} satisfies StoryMeta

const kinds = [
  { key: 'gov', icon: icons.govIcon, word: '政务服务', institutions: 214_000 },
  { key: 'people', icon: icons.peopleIcon, word: '人社服务', institutions: 182_000 },
  { key: 'medical', icon: icons.medicalIcon, word: '就医购药', institutions: 468_000 },
  { key: 'bus', icon: icons.busIcon, word: '交通出行', institutions: 96_000 },
  { key: 'tour', icon: icons.mountainIcon, word: '旅游观光', institutions: 31_000 },
  { key: 'culture', icon: icons.bookIcon, word: '文化体验', institutions: 57_000 },
  { key: 'benefit', icon: icons.sproutIcon, word: '惠民惠农', institutions: 163_000 },
  { key: 'other', icon: icons.otherIcon, word: '其他领域', institutions: 75_000 },
]

export const National: Story = { name: '全国', args: { total: 1_286_000, kinds } }
export const Few: Story = {
  name: '数量较少',
  args: { total: 940, kinds: kinds.map((kind, index) => ({ ...kind, institutions: index * 60 })) },
}
