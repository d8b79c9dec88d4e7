import type { Area } from '../area.ts'

/** 支付密码 and orders in front of their payer (§7.2.2). How often and until when is the page's to say. */
export const payment = {
  PASSWORD_WRONG: {
    code: '920071',
    kind: 'business',
    holder: { title: '支付密码不正确', text: '请您重新输入支付密码', next: 'reload', action: '重新输入' },
    desk: '持卡人输入的支付密码不正确，请持卡人重新输入',
    maintenance: '支付密码不正确',
  },
  PASSWORD_LOCKED: {
    code: '920072',
    kind: 'business',
    holder: {
      title: '支付密码已锁定',
      text: '请您稍后再试，或重置支付密码',
      next: 'reload',
      action: '重置支付密码',
    },
    desk: '支付密码连续输错已锁定，请持卡人稍后再试或重置',
    maintenance: '支付密码已锁定',
  },
  PASSWORD_WEAK: {
    code: '920073',
    kind: 'business',
    holder: { title: '密码太容易猜到', text: '请您换一个，不要连续或相同', next: 'reload', action: '重新设置' },
    desk: '支付密码太容易猜到，请持卡人换一个',
    maintenance: '支付密码过于简单',
  },
  ORDER_UNKNOWN: {
    code: '920074',
    kind: 'business',
    holder: { title: '没有找到这个订单', text: '请您回到商家页面，重新下单', next: 'back-to-channel' },
    desk: '订单不存在或不属于该持卡人，请核对订单号',
    maintenance: '订单不存在或不属于调用者',
  },
} as const satisfies Area
