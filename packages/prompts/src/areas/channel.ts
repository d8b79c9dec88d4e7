import type { Area } from '../area.ts'

export const channel = {
  CHANNEL_UNKNOWN: {
    code: '900002',
    kind: 'fault',
    holder: { title: '从这里暂不能办理', text: '请您从其他官方应用进入办理', next: 'back-to-channel' },
    desk: '本系统未接入平台或已停用，请联系维护人员',
    maintenance: '渠道编号不存在或已停用',
  },
  SERVICE_NOT_GRANTED: {
    code: '900007',
    kind: 'business',
    holder: { title: '该服务暂未开通', text: '请您从其他官方应用进入办理', next: 'back-to-channel' },
    desk: '本系统未获得该服务的授权，请联系维护人员',
    maintenance: '渠道未获授权调用该服务',
  },
  SCENE_NOT_GRANTED: {
    code: '900012',
    kind: 'business',
    holder: { title: '该服务暂未开通', text: '请您从其他官方应用进入办理', next: 'back-to-channel' },
    desk: '本系统未登记该应用场景，请联系维护人员',
    maintenance: '应用场景不在调用方登记的范围内',
  },
  REQUESTS_TOO_MANY: {
    code: '900008',
    kind: 'fault',
    holder: { title: '操作过于频繁', text: '请您稍等片刻，再点击“重新加载”', next: 'reload' },
    desk: '本系统请求过于频繁，请稍后重试',
    maintenance: '请求频率超出限制',
  },
  ADDRESS_NOT_ALLOWED: {
    code: '900011',
    kind: 'fault',
    holder: { title: '从这里暂不能办理', text: '请您从其他官方应用进入办理', next: 'back-to-channel' },
    desk: '本系统的网络地址未登记，请联系维护人员',
    maintenance: '请求来源地址不在允许范围',
  },
  PAGE_NOT_GRANTED: {
    code: '910008',
    kind: 'business',
    holder: { title: '这里暂未开通本服务', text: '请您从其他官方应用进入办理', next: 'back-to-channel' },
    desk: '本渠道未获授权打开该页面，请联系维护人员',
    maintenance: '渠道未获授权打开该页面',
  },
} as const satisfies Area
