import type { Area } from '../area.ts'

export const payment = {
  ORDER_UNKNOWN: {
    code: '930001',
    kind: 'business',
    holder: { title: '没有找到这笔订单', text: '请您核对订单，或联系商户', next: 'back-to-channel' },
    desk: '未查询到该订单，请核对订单号',
    maintenance: '订单不存在或不属于调用方',
  },
  PASSWORD_WRONG: {
    code: '930022',
    kind: 'business',
    holder: { title: '支付密码不正确', text: '没有扣款，请您重新输入', next: 'reload', action: '重新输入' },
    desk: '支付密码不正确，请持卡人重新输入',
    maintenance: '支付密码错误',
  },
  PASSWORD_LOCKED: {
    code: '930023',
    kind: 'business',
    holder: { title: '支付密码已锁定', text: '没有扣款，请您稍后再试或重设', next: 'call-12333' },
    desk: '支付密码多次输错，已锁定，请持卡人稍后再试或重新设置',
    maintenance: '支付密码已锁定',
  },
  PASSWORD_WEAK: {
    code: '930024',
    kind: 'business',
    holder: { title: '这个密码太容易猜到', text: '请您换一个密码，不要用生日', next: 'reload', action: '重新设置' },
    desk: '所设支付密码过于简单，请持卡人更换',
    maintenance: '支付密码过于简单',
  },
} as const satisfies Area
