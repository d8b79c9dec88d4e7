import { h } from 'vue'
import { bookIcon, govIcon, medicalIcon, umbrellaIcon } from '../../icons/index.ts'
import type { Story, StoryMeta } from '../../story.ts'
import RecordItem from '../record-item/RecordItem.vue'
import RecordGroup from './RecordGroup.vue'

export default {
  title: '支付与明细/月份分组',
  component: RecordGroup,
  parameters: { use: { when: '很多条记录按月排时', not: '不满一屏的记录' } },
} satisfies StoryMeta

const rows = () => [
  h(RecordItem, {
    icon: govIcon,
    title: '扫码认证',
    place: '市社会保险经办中心',
    time: '18日 10:26',
    state: 'succeeded',
    stateWord: '成功',
  }),
  h(RecordItem, {
    icon: medicalIcon,
    title: '刷卡认证',
    place: '市第一人民医院',
    time: '16日 09:42',
    state: 'pending',
    stateWord: '办理中',
  }),
  h(RecordItem, {
    icon: bookIcon,
    title: '授权登录',
    place: '市图书馆',
    time: '3日 11:20',
    state: 'failed',
    stateWord: '失败',
  }),
]

export const Month: Story = { name: '一个月', args: { title: '2026年3月', note: '共 3 条', default: rows } }

const payment = { state: 'succeeded', stateWord: '支付成功', to: '#detail' } as const
const payments = () => [
  h(RecordItem, {
    ...payment,
    icon: umbrellaIcon,
    title: '养老保险缴费',
    place: '市社会保险经办中心',
    time: '18日 10:26',
    amountFen: 50000,
  }),
  h(RecordItem, {
    ...payment,
    icon: medicalIcon,
    title: '门诊支付',
    place: '市第一人民医院',
    time: '16日 09:42',
    amountFen: 38640,
  }),
  h(RecordItem, {
    ...payment,
    icon: bookIcon,
    title: '借阅押金退款',
    place: '市图书馆',
    time: '3日 11:20',
    amountFen: 10000,
    income: true,
  }),
]

export const Payments: Story = {
  name: '支付结算',
  args: { title: '2026年3月', note: '支付 2 笔 · 退款 1 笔', default: payments },
}
