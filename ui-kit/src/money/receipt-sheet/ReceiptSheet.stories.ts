import { h } from 'vue'
import ActionButton from '../../primitives/action-button/ActionButton.vue'
import type { Story, StoryMeta } from '../../story.ts'
import ReceiptSheet from './ReceiptSheet.vue'

export default {
  title: '支付与明细/电子收据',
  component: ReceiptSheet,
  parameters: { use: { when: '付款之后出示或核对收据时', not: '付款之前的订单，用票据' }, screen: true },
} satisfies StoryMeta

const receipt = {
  open: true,
  receiptNo: '20260316094218073355',
  path: '/verify/?no=20260316094218073355&sign=0a1b2c3d',
}

export const Plain: Story = { name: '可核对', args: receipt }
export const Kept: Story = {
  name: '可核对，可保存',
  args: { ...receipt, default: () => h(ActionButton, { block: true }, () => '保存为图片') },
}
export const Closed: Story = { name: '未打开', args: { ...receipt, open: false } }
