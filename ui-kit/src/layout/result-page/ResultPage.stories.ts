import { mask } from '@one-card/masking'
import { outcomes, refusals } from '@one-card/prompts'
import { h } from 'vue'
import { umbrellaIcon } from '../../icons/index.ts'
import type { Story, StoryMeta } from '../../story.ts'
import ActionButton from '../../primitives/action-button/ActionButton.vue'
import MaskedText from '../../primitives/masked-text/MaskedText.vue'
import Slip from '../../money/slip/Slip.vue'
import SlipHead from '../../money/slip/SlipHead.vue'
import SlipLine from '../../money/slip/SlipLine.vue'
import ResultPage from './ResultPage.vue'

export default {
  title: '布局/结果页',
  component: ResultPage,
  parameters: { use: { when: '线上的一件事提交之后', not: '当面扫码的结果，用办理结果' } },
} satisfies StoryMeta

const account = mask('bankCard', '6220000000000888')
const slip = (payee: string) => () =>
  h(Slip, null, {
    head: () => h(SlipHead, { icon: umbrellaIcon, title: '城乡居民养老保险缴费', note: '2026 年度' }),
    default: () => [
      h(SlipLine, { label: '收款单位', value: payee }),
      h(SlipLine, { label: '付款账户' }, () => ['惠民银行 ', h(MaskedText, { kind: 'bankCard', value: account })]),
      h(SlipLine, { label: '支付时间', value: '2026-03-18 10:26:35' }),
    ],
  })
const done = () => [
  h(ActionButton, { block: true }, () => '完成'),
  h(ActionButton, { block: true, variant: 'secondary' }, () => '查看使用明细'),
]
const back = () => h(ActionButton, { block: true, variant: 'secondary' }, () => '返回首页')

export const Success: Story = {
  name: '成功',
  args: {
    kind: 'success',
    code: outcomes.BUSINESS_DONE,
    fen: 50_000,
    note: '缴费记录预计 1 个工作日内更新',
    default: slip('市社会保险经办中心'),
    actions: done,
  },
}
export const WithoutMoney: Story = {
  name: '成功，无金额',
  args: { kind: 'success', code: outcomes.IDENTITY_VERIFIED, actions: done },
}
export const Failure: Story = {
  name: '未成功',
  args: { kind: 'failure', code: refusals.RECORD_INVALID, actions: back },
}
export const Pending: Story = {
  name: '处理中',
  args: {
    kind: 'pending',
    code: refusals.REQUEST_REPEATED,
    fen: 50_000,
    default: slip('市社会保险经办中心'),
    actions: back,
  },
}
export const Overlong: Story = {
  name: '超长文字',
  args: {
    kind: 'success',
    code: outcomes.BUSINESS_DONE,
    fen: 123_456_789_00,
    note: '缴费记录由克孜勒苏柯尔克孜自治州社会保险经办服务中心在 1 个工作日内更新',
    default: slip('克孜勒苏柯尔克孜自治州阿克陶县社会保险经办服务中心'),
    actions: done,
  },
}
