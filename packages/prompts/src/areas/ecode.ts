import type { Area } from '../area.ts'

export const ecode = {
  CODE_UNREADABLE: {
    code: '920001',
    kind: 'business',
    holder: { title: '二维码未能识别', text: '请您调亮屏幕，再重新出示二维码', next: 'renew-code' },
    desk: '二维码未能识别，请重新扫描',
    maintenance: '二维码格式或校验位错误',
  },
  CODE_UNKNOWN: {
    code: '920002',
    kind: 'business',
    holder: { title: '二维码无效', text: '请您刷新二维码，再重新出示', next: 'renew-code' },
    desk: '二维码无效，请持卡人刷新后重新出示',
    maintenance: '二维码不存在',
  },
  CODE_USED: {
    code: '920003',
    kind: 'business',
    holder: { title: '二维码已使用', text: '请您刷新二维码，再重新出示', next: 'renew-code' },
    desk: '二维码已使用，请持卡人刷新后重新出示',
    maintenance: '二维码已使用',
  },
  CODE_EXPIRED: {
    code: '920004',
    kind: 'business',
    holder: { title: '二维码已过期', text: '请您刷新二维码，再重新出示', next: 'renew-code' },
    desk: '二维码已过期，请持卡人刷新后重新出示',
    maintenance: '二维码已过期',
  },
  CODE_KIND_WRONG: {
    code: '920005',
    kind: 'business',
    holder: { title: '出示的二维码不适用', text: '请您按工作人员提示，更换二维码', next: 'back-to-channel' },
    desk: '出示的二维码不适用于本业务，请持卡人更换二维码',
    maintenance: '二维码类型不符',
  },
  ACCOUNT_MISSING: {
    code: '920035',
    kind: 'business',
    holder: { title: '没有可用的银行账户', text: '请您先开通银行账户，或联系客服', next: 'call-12333' },
    desk: '持卡人的社会保障卡未关联银行账户，请持卡人先开通',
    maintenance: '社会保障卡未关联银行账户',
  },
} as const satisfies Area
