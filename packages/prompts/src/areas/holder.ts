import type { Area } from '../area.ts'

export const holder = {
  IDENTITY_VERIFIED: {
    code: '000001',
    kind: 'success',
    holder: { title: '身份核验成功', text: '请您按工作人员提示继续办理', next: 'none' },
    desk: '身份核验成功，请继续办理业务',
    maintenance: '身份核验成功',
  },
  HOLDER_UNKNOWN: {
    code: '920010',
    kind: 'business',
    holder: { title: '未查询到您的信息', text: '请您核对信息，或联系客服人员', next: 'call-12333' },
    desk: '未查询到该持卡人，请核对姓名和证件号码',
    maintenance: '持卡人不存在',
  },
  HOLDER_MISMATCH: {
    code: '920011',
    kind: 'business',
    holder: { title: '姓名与证件号码不一致', text: '请您核对信息，或联系客服人员', next: 'call-12333' },
    desk: '姓名与证件号码不一致，请核对后重新办理',
    maintenance: '姓名与社会保障号码不一致',
  },
} as const satisfies Area
