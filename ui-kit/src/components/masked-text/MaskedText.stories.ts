import { mask } from '@one-card/masking'
import type { Story, StoryMeta } from '../../story.ts'
import MaskedText from './MaskedText.vue'

export default { title: '文字/脱敏文字', component: MaskedText } satisfies StoryMeta

export const IdNo: Story = { name: '社会保障号码', args: { kind: 'idNo', value: mask('idNo', '412123199001014432') } }
export const Name: Story = { name: '姓名', args: { kind: 'name', value: mask('name', '阿不都热依木·买买提') } }
export const Place: Story = { name: '发卡地', args: { kind: 'place', label: '发卡地', value: mask('place', '江苏省苏州市') } }
export const BankCard: Story = { name: '银行卡号', args: { kind: 'bankCard', value: mask('bankCard', '6220000000000888') } }
