import { mask } from '@one-card/masking'
import type { Story, StoryMeta } from '../../story.ts'
import CardFace from './CardFace.vue'

export default {
  title: '卡与码/卡面',
  component: CardFace,
  parameters: { use: { when: '要让持卡人认出自己的卡和卡的状态时', not: '只需要姓名或号码一项时，用脱敏文字' } },
} satisfies StoryMeta

const holder = {
  name: mask('name', '王小明'),
  idNo: mask('idNo', '412123199001014432'),
  issuingPlace: mask('place', '江苏省苏州市'),
}

export const Signed: Story = { name: '已签发', args: { ...holder, cardState: 'normal' } }
export const Suspended: Story = { name: '临时挂失', args: { ...holder, cardState: 'suspended' } }
export const Lost: Story = { name: '已挂失', args: { ...holder, cardState: 'lost' } }
export const Cancelled: Story = { name: '已注销', args: { ...holder, cardState: 'cancelled' } }
export const None: Story = { name: '尚未领取', args: { name: holder.name, cardState: 'none', claimTo: '#claim' } }
export const LongName: Story = {
  name: '长姓名',
  args: { ...holder, name: mask('name', '阿不都热依木·买买提'), cardState: 'normal' },
}
export const LongestName: Story = {
  name: '二十字姓名',
  args: { ...holder, name: mask('name', '阿不都热依木·买买提艾力·吐尔逊江·依明'), cardState: 'lost' },
}
export const RareName: Story = {
  name: '生僻字姓名',
  args: { ...holder, name: mask('name', '王𬭎'), cardState: 'normal' },
}
export const Loading: Story = { name: '读取中', args: {} }
