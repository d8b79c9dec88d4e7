import type { Area } from '../area.ts'

export const holder = {
  IDENTITY_VERIFIED: {
    code: '000001',
    kind: 'success',
    holder: { title: '身份核验成功', text: '请您按工作人员提示继续办理', next: 'none' },
    desk: '身份核验成功，请继续办理业务',
    maintenance: '身份核验成功',
  },
  /** Also where nobody has that number: who is registered is not told to whoever asks (decision 0012). */
  HOLDER_MISMATCH: {
    code: '920011',
    kind: 'business',
    holder: { title: '姓名或证件号码有误', text: '请您核对信息，或联系客服人员', next: 'call-12333' },
    desk: '号码或姓名有误，请核对后重新办理',
    maintenance: '社会保障号码或姓名有误',
  },
} as const satisfies Area
