import type { Area } from '../area.ts'

/** What came of a payment, to its holder: 已扣 or 没扣 (§7.2.2-f). */
export const paymentResult = {
  PAYMENT_DONE: {
    code: '000021',
    kind: 'success',
    holder: { title: '支付成功', text: '', next: 'none' },
    desk: '支付成功，请交付商品或继续办理业务',
    maintenance: '订单已支付',
  },
  MONEY_TAKEN: {
    code: '000022',
    kind: 'success',
    holder: { title: '已经扣款', text: '这笔钱已经付给对方', next: 'none' },
    desk: '查询成功，该订单已扣款',
    maintenance: '订单已扣款',
  },
  PAYMENT_HELD: {
    code: '000024',
    kind: 'success',
    holder: { title: '还没有扣款', text: '到时间才扣，在那以前您可以撤销', next: 'none' },
    desk: '持卡人确认成功，按其延时付款的设置，到时间后扣款',
    maintenance: '延时付款等待中',
  },
  MONEY_NOT_TAKEN: {
    code: '000023',
    kind: 'success',
    holder: { title: '没有扣款', text: '您账户里的钱没有变动', next: 'none' },
    desk: '查询成功，该订单没有扣款',
    maintenance: '订单未扣款',
  },
} as const satisfies Area
