import { mask } from '@one-card/masking'
import { refusals } from '@one-card/prompts'
import type { Story, StoryMeta } from '../../story.ts'
import PinSheet from './PinSheet.vue'

export default {
  title: '支付与明细/密码面板',
  component: PinSheet,
  parameters: { use: { when: '付款前输入支付密码时', not: '登录密码、短信验证码' }, screen: true },
} satisfies StoryMeta

const order = {
  open: true,
  payee: '市社会保险经办中心',
  fen: 50_000,
  bankName: '惠民银行',
  account: mask('bankCard', '6220000000000888'),
}

export const Empty: Story = { name: '待输入，适老模式先提醒', args: order }
export const Wrong: Story = { name: '不正确', args: { ...order, code: refusals.FORMAT_INVALID } }
export const Locked: Story = { name: '已锁定', args: { ...order, state: 'locked', code: refusals.CARD_LOST } }
export const Busy: Story = { name: '核对中', args: { ...order, state: 'busy' } }
export const Overlong: Story = {
  name: '超长文字',
  args: {
    ...order,
    payee: '克孜勒苏柯尔克孜自治州阿克陶县社会保险经办服务中心',
    fen: 123_456_789_00,
    bankName: '克孜勒苏柯尔克孜自治州农村商业银行',
    code: refusals.FORMAT_INVALID,
  },
}
