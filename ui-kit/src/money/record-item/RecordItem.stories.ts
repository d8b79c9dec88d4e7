import { bookIcon, busIcon, medicalIcon, umbrellaIcon } from '../../icons/index.ts'
import type { Story, StoryMeta } from '../../story.ts'
import RecordItem from './RecordItem.vue'

export default {
  title: '支付与明细/使用明细行',
  component: RecordItem,
  parameters: { use: { when: '使用明细里的一条', not: '要展示全部字段时，用票据' }, within: 'ul' },
} satisfies StoryMeta

const paid = {
  icon: umbrellaIcon,
  title: '养老保险缴费',
  place: '市社会保险经办中心',
  time: '18日 10:26',
  state: 'succeeded',
  stateWord: '支付成功',
  amountFen: 50000,
  to: '#detail',
}

export const Succeeded: Story = {
  name: '成功',
  args: {
    icon: medicalIcon,
    title: '扫码认证',
    place: '市第一人民医院',
    scene: '门诊挂号',
    time: '16日 09:42',
    state: 'succeeded',
    stateWord: '成功',
  },
}
export const Failed: Story = {
  name: '失败',
  args: {
    icon: busIcon,
    title: '刷卡认证',
    place: '市公共交通集团',
    time: '12日 18:05',
    state: 'failed',
    stateWord: '失败',
  },
}
export const Pending: Story = {
  name: '办理中',
  args: {
    icon: medicalIcon,
    title: '扫码认证',
    place: '市第一人民医院',
    time: '16日 09:42',
    state: 'pending',
    stateWord: '办理中',
    tappable: true,
  },
}
export const Attempts: Story = {
  name: '像是同一次',
  args: {
    icon: busIcon,
    title: '刷卡认证',
    place: '市公共交通集团',
    time: '12日 18:05',
    state: 'succeeded',
    stateWord: '成功',
    attempts: 3,
    to: '#detail',
  },
}
export const Paid: Story = { name: '支付', args: paid }
export const PaidFailed: Story = { name: '支付未成功', args: { ...paid, state: 'failed', stateWord: '支付失败' } }
export const Refund: Story = {
  name: '退款',
  args: {
    ...paid,
    icon: bookIcon,
    title: '借阅押金退款',
    place: '市图书馆',
    time: '3日 11:20',
    amountFen: 10000,
    income: true,
  },
}
export const Overlong: Story = {
  name: '超长文字',
  args: {
    ...paid,
    title: '城乡居民基本养老保险二〇二六年度个人缴费',
    place: '克孜勒苏柯尔克孜自治州阿克陶县社会保险经办中心',
    scene: '社会保险/个人凭社会保障卡缴费',
    amountFen: 123456789,
  },
}
