import { mask } from '@one-card/masking'
import type { Story, StoryMeta } from '../../story.ts'
import MaskedText from './MaskedText.vue'

export default {
  title: '基础/脱敏文字',
  component: MaskedText,
  parameters: { use: { when: '任何个人信息：姓名、号码、账户', not: '机构名称、编号' } },
} satisfies StoryMeta

export const IdNo: Story = { name: '社会保障号码', args: { kind: 'idNo', value: mask('idNo', '412123199001014432') } }
export const IdentityCard: Story = {
  name: '身份证号',
  args: { kind: 'idNo', label: '身份证号', value: mask('idNo', '41212319900101001X') },
}
export const Name: Story = { name: '姓名', args: { kind: 'name', value: mask('name', '张小明') } }
export const LongName: Story = {
  name: '二十个字的姓名',
  args: { kind: 'name', value: mask('name', '示例古丽娜尔·样本阿卜杜热合曼·买买提样') },
}
export const RareName: Story = { name: '生僻字姓名', args: { kind: 'name', value: mask('name', '林㛃𬭎') } }
export const Glyphless: Story = {
  name: '手机没有字形的姓名',
  args: { kind: 'name', value: mask('name', '赵\u{2ebf0}') },
}
export const OneCharacter: Story = { name: '一个字的姓名', args: { kind: 'name', value: mask('name', '明') } }
export const Mobile: Story = { name: '手机号码', args: { kind: 'mobile', value: mask('mobile', '13300004387') } }
export const Landline: Story = { name: '固定电话', args: { kind: 'landline', value: mask('landline', '010-12345678') } }
export const BankCard: Story = {
  name: '银行卡号',
  args: { kind: 'bankCard', value: mask('bankCard', '6220000000000888') },
}
export const CardNo: Story = { name: '社会保障卡卡号', args: { kind: 'cardNo', value: mask('cardNo', 'A12345678') } }
export const ValidUntil: Story = {
  name: '有效期',
  args: { kind: 'date', label: '有效期', value: mask('date', '2033-04-21') },
}
export const Place: Story = {
  name: '发卡地',
  args: { kind: 'place', label: '发卡地', value: mask('place', '江苏省苏州市') },
}
export const LongPlace: Story = {
  name: '很长的居住地址',
  args: {
    kind: 'place',
    label: '居住地址',
    value: mask('place', '北京市海淀区学院路街道示例社区样本里一百二十八号院十六号楼三单元二零一室'),
  },
}
