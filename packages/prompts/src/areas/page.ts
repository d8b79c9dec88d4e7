import type { Area } from '../area.ts'

export const page = {
  PAGE_UNKNOWN: {
    code: '900089',
    kind: 'business',
    holder: { title: '没有找到这个页面', text: '请您从首页进入', next: 'reload', action: '返回首页' },
    desk: '页面不存在，请提示持卡人从首页重新进入',
    maintenance: '页面地址不存在',
  },
  NETWORK_UNREACHABLE: {
    code: '900090',
    kind: 'fault',
    holder: { title: '网络不通', text: '请您检查网络后重试', next: 'reload', action: '重试' },
    desk: '网络未连接，请检查网络后重试',
    maintenance: '网络不可达',
  },
  SYSTEM_IN_MAINTENANCE: {
    code: '900091',
    kind: 'fault',
    holder: {
      title: '系统正在维护，请稍后再试',
      text: '请您在维护结束后再来办理',
      next: 'back-to-channel',
      action: '返回首页',
    },
    desk: '系统正在维护，请在维护结束后重试',
    maintenance: '系统处于维护状态',
  },
  PAYMENT_PENDING: {
    code: '900092',
    kind: 'fault',
    holder: {
      title: '正在确认是否扣款',
      text: '请您稍等，先不要重复支付',
      next: 'reload',
      action: '查看最新结果',
    },
    desk: '银行还没有给出结果，请稍后查询，不要重复收款',
    maintenance: '等待银行结果',
  },
  MONEY_UNKNOWN: {
    code: '900093',
    kind: 'fault',
    holder: {
      title: '还不知道是否扣款',
      text: '请您联网后再查，先不要重复支付',
      next: 'reload',
      action: '再查一次',
    },
    desk: '网络未连接，不知道是否扣款，请联网后查询',
    maintenance: '网络不可达，扣款结果未知',
  },
} as const satisfies Area
