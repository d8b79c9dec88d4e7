import { mask } from '@one-card/masking'
import type { Story, StoryMeta } from '../../story.ts'
import LicenceCard from './LicenceCard.vue'

export default {
  title: '卡与码/电子证照',
  component: LicenceCard,
  parameters: { use: { when: '展示社会保障卡电子证照的照面时', not: '办理中的身份核对，用卡面或脱敏文字' } },
} satisfies StoryMeta

const holder = {
  name: mask('name', '王小明'),
  idNo: mask('idNo', '412123199001014432'),
  cardNo: mask('cardNo', 'A12345678'),
  validUntil: mask('date', '2033-04-20'),
  issuingPlace: mask('place', '江苏省苏州市'),
}

export const Front: Story = { name: '正面', args: holder }
export const Forever: Story = { name: '长期有效', args: { ...holder, validUntil: mask('date', '长期') } }
export const LongName: Story = {
  name: '二十字姓名',
  args: { ...holder, name: mask('name', '示例古丽娜尔·样本阿卜杜热合曼·买买提样') },
}
export const RareName: Story = { name: '生僻字姓名', args: { ...holder, name: mask('name', '林㛃𬭎') } }
