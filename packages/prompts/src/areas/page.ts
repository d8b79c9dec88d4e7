import type { Area } from '../area.ts'

export const page = {
  NETWORK_UNREACHABLE: {
    code: '900090',
    kind: 'fault',
    holder: { title: '系统繁忙，请稍后再试', text: '请您检查网络，再点击“重新加载”', next: 'reload' },
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
} as const satisfies Area
