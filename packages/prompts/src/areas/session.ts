import type { Area } from '../area.ts'

export const session = {
  AUTH_LEVEL_TOO_LOW: {
    code: '910007',
    kind: 'business',
    holder: { title: '需要进一步核验身份', text: '请您先完成实人认证，再继续办理', next: 'raise-level' },
    desk: '持卡人的认证等级不足，请提示其完成身份核验',
    maintenance: '用户认证等级不足',
  },
  SESSION_EXPIRED: {
    code: '910009',
    kind: 'business',
    holder: {
      title: '登录已过期',
      text: '为保护您的信息安全，请重新登录',
      next: 'back-to-channel',
      action: '重新登录',
    },
    desk: '持卡人的登录已过期，请提示其重新登录',
    maintenance: '页面会话已过期',
  },
  SESSION_REPLACED: {
    code: '910012',
    kind: 'business',
    holder: {
      title: '已有新的登录',
      text: '请您在新打开的页面继续办理',
      next: 'back-to-channel',
      action: '重新登录',
    },
    desk: '持卡人的手机上又有人登录，请提示其在新打开的页面办理',
    maintenance: '同一浏览器已由另一页面会话取代',
  },
  SESSION_KEY_UNKNOWN: {
    code: '910010',
    kind: 'fault',
    holder: { title: '本页需要重新加载', text: '请您点击“重新加载”，继续办理', next: 'reload' },
    desk: '页面密钥已失效，请重新加载页面',
    maintenance: '会话密钥不存在或已失效',
  },
} as const satisfies Area
