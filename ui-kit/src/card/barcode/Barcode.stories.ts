import type { Story, StoryMeta } from '../../story.ts'
import Barcode from './Barcode.vue'

export default {
  title: '卡与码/条形码',
  component: Barcode,
  parameters: { use: { when: '收银或核验设备只能读条形码时', not: '设备能读二维码、或只给人看编号时' } },
} satisfies StoryMeta

const label = '支付码条形码'

export const Payment: Story = { name: '支付码', args: { label, code: '91210123456789012345678901' } }
export const Short: Story = { name: '十八位', args: { label, code: '912101234567890123' } }
export const Overlong: Story = { name: '四十位', args: { label, code: '9121012345678901234567890191210123456789' } }
export const Dead: Story = {
  name: '已失效',
  args: { label: `${label}，已失效`, code: '91210123456789012345678901', dead: true },
}
