import type { Area } from '../area.ts'

export const token = {
  TOKEN_MISSING: {
    code: '910001',
    kind: 'business',
    holder: { title: '请您先登录', text: '请您返回，登录后再来办理', next: 'back-to-channel', action: '去登录' },
    desk: '持卡人尚未登录，请提示其从渠道重新进入',
    maintenance: '未携带用户信息令牌',
  },
  TOKEN_UNKNOWN: {
    code: '910002',
    kind: 'business',
    holder: {
      title: '请您重新登录',
      text: '为保护您的信息安全，请重新登录',
      next: 'back-to-channel',
      action: '重新登录',
    },
    desk: '持卡人的登录信息无效，请提示其重新登录',
    maintenance: '用户信息令牌不存在',
  },
  LINK_DAMAGED: {
    code: '910011',
    kind: 'business',
    holder: { title: '链接不完整', text: '请您从原来的入口重新打开', next: 'back-to-channel' },
    desk: '持卡人打开的链接不完整，请提示其从原来的入口重新打开',
    maintenance: '页面地址中的用户信息令牌不完整或夹带其他字符',
  },
  TOKEN_EXPIRED: {
    code: '910003',
    kind: 'business',
    holder: {
      title: '登录已过期',
      text: '为保护您的信息安全，请重新登录',
      next: 'back-to-channel',
      action: '重新登录',
    },
    desk: '持卡人的登录已过期，请提示其重新登录',
    maintenance: '用户信息令牌已过期',
  },
  TOKEN_OTHER_CHANNEL: {
    code: '910004',
    kind: 'business',
    holder: { title: '不是登录时的入口', text: '请您从登录时的应用重新进入', next: 'back-to-channel' },
    desk: '持卡人在其他渠道登录，请提示其从原渠道进入',
    maintenance: '用户信息令牌属于其他渠道',
  },
  TOKEN_OTHER_PAGE: {
    code: '910005',
    kind: 'business',
    holder: { title: '请您重新进入本页', text: '请您返回上一页，再重新打开', next: 'back-to-channel' },
    desk: '持卡人的登录不适用于本页面，请提示其重新进入',
    maintenance: '用户信息令牌属于其他页面',
  },
  TOKEN_PRESENTED: {
    code: '910006',
    kind: 'business',
    holder: {
      title: '本次登录已在别处使用',
      text: '为保护您的信息安全，请重新登录',
      next: 'back-to-channel',
      action: '重新登录',
    },
    desk: '持卡人的登录已在其他设备使用，请提示其重新登录',
    maintenance: '用户信息令牌已由其他浏览器首次出示',
  },
} as const satisfies Area
