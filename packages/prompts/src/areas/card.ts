import type { Area } from '../area.ts'

export const card = {
  CARD_LOST: {
    code: '920012',
    kind: 'business',
    holder: { title: '社会保障卡已挂失', text: '请您解除挂失，或联系客服人员', next: 'call-12333' },
    desk: '社会保障卡已挂失，请持卡人解除挂失后办理',
    maintenance: '社会保障卡处于挂失状态',
  },
  CARD_CANCELLED: {
    code: '920013',
    kind: 'business',
    holder: { title: '社会保障卡已注销', text: '请您申领新卡，或联系客服人员', next: 'call-12333' },
    desk: '社会保障卡已注销，请持卡人申领新卡后办理',
    maintenance: '社会保障卡处于注销状态',
  },
  CARD_MISSING: {
    code: '920014',
    kind: 'business',
    holder: { title: '您尚未领取社会保障卡', text: '请您先申领，或联系客服人员', next: 'call-12333' },
    desk: '持卡人尚未领取社会保障卡，请先为其申领',
    maintenance: '社会保障卡不存在',
  },
  CARD_MISMATCH: {
    code: '920015',
    kind: 'business',
    holder: { title: '卡片信息核对不一致', text: '请您确认是本人的卡，或联系客服', next: 'call-12333' },
    desk: '卡片信息与登记信息不一致，请核对卡片和持卡人',
    maintenance: '卡号、姓名、社会保障号码不属于同一持卡人',
  },
} as const satisfies Area
