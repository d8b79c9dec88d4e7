import { mask } from '@one-card/masking'
import { h } from 'vue'
import { medicalIcon, umbrellaIcon } from '../../icons/index.ts'
import type { Story, StoryMeta } from '../../story.ts'
import Amount from '../amount/Amount.vue'
import MaskedText from '../../primitives/masked-text/MaskedText.vue'
import Slip from './Slip.vue'
import SlipHead from './SlipHead.vue'
import SlipLine from './SlipLine.vue'

export default {
  title: '支付与明细/票据',
  component: Slip,
  parameters: { use: { when: '核对一笔订单或一条记录的全部内容时', not: '只有一两项，用列表行' } },
} satisfies StoryMeta

const line = (label: string, value: string) => h(SlipLine, { label, value })
const payer = () =>
  h(SlipLine, { label: '缴费人' }, () =>
    h(MaskedText, { kind: 'name', label: '缴费人', value: mask('name', '王小明') }),
  )
const idNo = () =>
  h(SlipLine, { label: '社会保障号码' }, () =>
    h(MaskedText, { kind: 'idNo', value: mask('idNo', '412123199001014432') }),
  )
const head = () => h(SlipHead, { icon: umbrellaIcon, title: '城乡居民养老保险缴费', note: '2026 年度' })

export const Order: Story = {
  name: '订单',
  args: { head, default: () => [line('收款单位', '市社会保险经办中心'), payer(), idNo()] },
}
export const Due: Story = {
  name: '待支付',
  args: {
    head: () => [h('p', '您需要支付'), h(Amount, { fen: 50_000, size: 'page' })],
    default: () => [line('缴费项目', '城乡居民养老保险'), line('收款单位', '市社会保险经办中心')],
  },
}
export const Alone: Story = {
  name: '无票头',
  args: { default: () => [line('缴费项目', '城乡居民养老保险'), line('支付时间', '3月18日 10:26')] },
}
export const Record: Story = {
  name: '带票尾',
  args: {
    head: () => h(SlipHead, { icon: medicalIcon, title: '市第一人民医院', note: '门诊 · 心血管内科' }),
    default: () => [line('统筹基金支付', '248.00 元'), line('个人账户支付', '98.40 元'), line('个人自付', '40.00 元')],
    foot: () => [line('使用场景', '就医购药'), line('交易编号', '2026 0316 0942 1807')],
  },
}
export const Overlong: Story = {
  name: '超长文字',
  args: {
    head: () =>
      h(SlipHead, {
        icon: umbrellaIcon,
        title: '城乡居民基本养老保险费（含集体补助及政府补贴部分）',
        note: '克孜勒苏柯尔克孜自治州阿克陶县',
      }),
    default: () => [line('收款单位', '克孜勒苏柯尔克孜自治州阿克陶县社会保险经办服务中心'), idNo()],
  },
}
