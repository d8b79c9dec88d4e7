import type { Area } from '../area.ts'

export const authorisedLogin = {
  LOGIN_REQUEST_UNKNOWN: {
    code: '920025',
    kind: 'business',
    holder: {
      title: '登录请求无法识别',
      text: '请您回到原网站，重新点击登录',
      next: 'back-to-channel',
      action: '返回',
    },
    desk: '本网站的登录回调地址未登记，请联系维护人员',
    maintenance: '授权登录请求的渠道编号或回调地址未登记',
  },
  LOGIN_REQUEST_TAKEN: {
    code: '920026',
    kind: 'business',
    holder: {
      title: '登录请求已被使用',
      text: '请您回到原网站，重新点击登录',
      next: 'back-to-channel',
      action: '返回',
    },
    desk: '登录请求已被使用，请持卡人重新点击登录',
    maintenance: '授权登录请求的校验码已用于其他会话或内容',
  },
  LOGIN_REQUEST_EXPIRED: {
    code: '920027',
    kind: 'business',
    holder: { title: '登录请求已过期', text: '请您回到原网站，重新点击登录', next: 'back-to-channel', action: '返回' },
    desk: '登录请求已过期，请持卡人重新点击登录',
    maintenance: '授权登录请求已过期',
  },
  LOGIN_SESSION_MISSING: {
    code: '920028',
    kind: 'business',
    holder: {
      title: '请您先打开社保卡服务',
      text: '请从手机应用进入，或在电脑上扫码登录',
      next: 'back-to-channel',
      action: '返回',
    },
    desk: '持卡人尚未打开社保卡服务，请提示其从渠道进入',
    maintenance: '授权登录页面没有用户会话',
  },
  LOGIN_GRANT_UNKNOWN: {
    code: '920061',
    kind: 'business',
    holder: { title: '登录没有完成', text: '请您回到原网站，重新点击登录', next: 'back-to-channel', action: '返回' },
    desk: '登录授权无效，请持卡人重新点击登录',
    maintenance: '登录授权不存在或不属于调用方',
  },
  LOGIN_GRANT_USED: {
    code: '920062',
    kind: 'business',
    holder: { title: '登录没有完成', text: '请您回到原网站，重新点击登录', next: 'back-to-channel', action: '返回' },
    desk: '登录授权已使用，请持卡人重新点击登录',
    maintenance: '登录授权已使用或已作废',
  },
  LOGIN_GRANT_EXPIRED: {
    code: '920063',
    kind: 'business',
    holder: { title: '登录没有完成', text: '请您回到原网站，重新点击登录', next: 'back-to-channel', action: '返回' },
    desk: '登录授权已过期，请持卡人重新点击登录',
    maintenance: '登录授权已过期',
  },
  LOGIN_GRANT_UNPROVEN: {
    code: '920064',
    kind: 'business',
    holder: { title: '登录没有完成', text: '请您回到原网站，重新点击登录', next: 'back-to-channel', action: '返回' },
    desk: '登录授权不属于本次登录，请持卡人重新点击登录',
    maintenance: '登录授权的校验串或回调地址不符，授权已作废',
  },
} as const satisfies Area
