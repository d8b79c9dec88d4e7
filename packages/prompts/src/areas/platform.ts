import type { Area } from '../area.ts'

export const platform = {
  BUSINESS_DONE: {
    code: '000000',
    kind: 'success',
    holder: { title: '业务办理成功', text: '', next: 'none' },
    desk: '业务办理成功，请打印回执单',
    maintenance: '业务办理成功',
  },
  MODE_SWITCHED: {
    code: '000002',
    kind: 'success',
    holder: { title: '模式切换成功', text: '', next: 'none' },
    desk: '模式切换成功，请继续办理业务',
    maintenance: '模式切换成功',
  },
  CASE_UNKNOWN: {
    code: '900013',
    kind: 'business',
    holder: { title: '没有这个编号', text: '请您打开“页面真伪”，再读一次', next: 'reload', action: '知道了' },
    desk: '没有这个编号或者已过七天，请持卡人再读一次',
    maintenance: '没有该编号的页面访问，或者已超过保留时间',
  },
  SYSTEM_BUSY: {
    code: '900099',
    kind: 'fault',
    holder: { title: '系统繁忙，请稍后再试', text: '请您稍等片刻，再点击“重新加载”', next: 'reload' },
    desk: '与一卡通应用平台系统对接失败',
    maintenance: '平台内部处理失败',
  },
} as const satisfies Area
