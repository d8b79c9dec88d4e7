import type { Charge } from './sale.ts'

/** One step of a figure of §7.2, as a merchant's page ticks it off. */
export interface FlowStep {
  title: string
  /** Reached once the newest sale stands so. */
  from: 'nothing' | 'order' | 'paying' | 'paid'
}

interface Place {
  title: string
  spot: string
  /** Ending of its system's name in the demo world. */
  system: string
  /** How its customers pay. */
  way: 'code' | 'scanner' | 'stall' | 'clinic' | 'pos'
  figure: string
  steps: FlowStep[]
  /** What lies on the counter, with its price. */
  goods: Charge[]
}

const ordered: FlowStep[] = [
  { title: '下单，展示支付二维码', from: 'order' },
  { title: '持卡人核对并确认', from: 'paying' },
  { title: '收到支付结果', from: 'paid' },
]
const scanned: FlowStep[] = [
  { title: '扫码设备读取支付码', from: 'nothing' },
  { title: '平台下单，手机自动打开收银台', from: 'order' },
  { title: '持卡人确认，平台扣款', from: 'paying' },
  { title: '收到支付结果', from: 'paid' },
]
const medical: FlowStep[] = [
  { title: '读卡或扫码，认证就诊人', from: 'nothing' },
  { title: '统筹、个人账户、自付三部分结算', from: 'order' },
  { title: '自付部分由持卡人确认', from: 'paying' },
  { title: '收到结算结果', from: 'paid' },
]

/** Who takes money in the demo world, each at an address of its own below `/demo/terminal/`. */
export const places = {
  shop: {
    title: '示例惠民网上商城',
    spot: '网页收银',
    system: '网上商城',
    way: 'code',
    figure: '图8 线上支付',
    steps: ordered,
    goods: [
      { subject: '惠民大米 10 公斤', amount: '59.90' },
      { subject: '老年人助行手杖', amount: '128.00' },
    ],
  },
  till: {
    title: '示例样本便利店',
    spot: '1号收银台',
    system: '便利店收银台',
    way: 'scanner',
    figure: '图9 被扫支付',
    steps: scanned,
    goods: [
      { subject: '日用品', amount: '19.90' },
      { subject: '早餐', amount: '8.80' },
    ],
  },
  stall: {
    title: '示例农贸集市',
    spot: '三号摊位',
    system: '集市摊位',
    way: 'stall',
    figure: '图10 主扫支付',
    steps: [
      { title: '平台生成商户二维码，摊位展示', from: 'nothing' },
      { title: '持卡人扫码并输入金额', from: 'order' },
      { title: '持卡人确认，平台扣款', from: 'paying' },
      { title: '收到支付结果', from: 'paid' },
    ],
    goods: [],
  },
  clinic: {
    title: '示例市人民医院',
    spot: '门诊收费处',
    system: '医院收费处',
    way: 'clinic',
    figure: '图11、图12 就医购药',
    steps: medical,
    goods: [
      { subject: '门诊 · 心血管内科', amount: '386.40' },
      { subject: '门诊 · 骨科', amount: '96.50' },
    ],
  },
  pharmacy: {
    title: '示例康宁大药房',
    spot: '收银台',
    system: '药店收银台',
    way: 'clinic',
    figure: '图11、图12 就医购药',
    steps: medical,
    goods: [{ subject: '降压药两盒', amount: '64.00' }],
  },
  pos: {
    title: '示例样本便利店',
    spot: '2号收银台POS机',
    system: '便利店收银台',
    way: 'pos',
    figure: '7.2.1 实体卡POS支付',
    steps: [
      { title: 'POS机读取社会保障卡', from: 'nothing' },
      { title: '发卡银行扣款', from: 'paying' },
      { title: '结算数据回流平台（表C.4）', from: 'paid' },
    ],
    goods: [
      { subject: '日用品', amount: '35.60' },
      { subject: '米面粮油', amount: '86.00' },
    ],
  },
} as const satisfies Record<string, Place>

export type PlaceName = keyof typeof places
export const placeOf = (name: PlaceName): Place => places[name]
