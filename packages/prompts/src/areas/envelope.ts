import type { Area } from '../area.ts'

export const envelope = {
  FORMAT_INVALID: {
    code: '900001',
    kind: 'business',
    holder: { title: '提交的内容有误', text: '请您核对内容，修改后重新提交', next: 'reload', action: '重新填写' },
    desk: '提交的内容格式错误，请修改后重新提交',
    maintenance: '入参格式错误',
  },
  SIGNATURE_INVALID: {
    code: '900003',
    kind: 'fault',
    holder: { title: '系统繁忙，请稍后再试', text: '请您稍等片刻，再点击“重新加载”', next: 'reload' },
    desk: '本系统的请求签名未通过验证，请联系维护人员',
    maintenance: '报文验签失败',
  },
  TIMESTAMP_OUTSIDE: {
    code: '900004',
    kind: 'fault',
    holder: { title: '手机时间可能不准确', text: '请您校准手机时间，再重新加载', next: 'reload' },
    desk: '本系统时间与平台时间相差过大，请校准时间',
    maintenance: '请求时间戳超出允许范围',
  },
  REQUEST_REPEATED: {
    code: '900005',
    kind: 'fault',
    holder: { title: '请您不要重复提交', text: '请您重新加载，查看办理结果', next: 'reload' },
    desk: '同一请求重复提交，请查询办理结果',
    maintenance: '请求唯一编号重复',
  },
  DATA_UNREADABLE: {
    code: '900006',
    kind: 'fault',
    holder: { title: '系统繁忙，请稍后再试', text: '请您稍等片刻，再点击“重新加载”', next: 'reload' },
    desk: '平台无法解密本系统的请求，请联系维护人员',
    maintenance: '请求参数解密失败',
  },
  BODY_TOO_LARGE: {
    code: '900009',
    kind: 'business',
    holder: { title: '提交的内容过多', text: '请您减少内容后，再重新提交', next: 'reload', action: '重新填写' },
    desk: '提交的内容过多，请分批提交',
    maintenance: '请求报文超出长度限制',
  },
  SERVICE_UNKNOWN: {
    code: '900010',
    kind: 'fault',
    holder: { title: '该服务暂未开通', text: '请您返回，选择其他服务办理', next: 'back-to-channel' },
    desk: '所请求的服务不存在，请联系维护人员',
    maintenance: '服务不存在',
  },
} as const satisfies Area
