import { mask } from '@one-card/masking'
import type { Story, StoryMeta } from '../../story.ts'
import LicenceCard from './LicenceCard.vue'

export default { title: '卡与码/电子证照', component: LicenceCard } satisfies StoryMeta

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
