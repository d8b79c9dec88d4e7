import type { Area } from '../area.ts'

export const record = {
  RECORDS_EMPTY: {
    code: '000003',
    kind: 'success',
    holder: { title: '暂无使用记录', text: '您用卡办事的记录会显示在这里', next: 'none' },
    desk: '查询成功，该持卡人暂无使用记录',
    maintenance: '查询成功，无记录',
  },
  RECORD_INVALID: {
    code: '940001',
    kind: 'business',
    holder: { title: '业务办理失败', text: '请您联系客服人员', next: 'call-12333' },
    desk: '回传的业务数据不符合要求，请核对后重新提交',
    maintenance: '共享数据校验未通过',
  },
} as const satisfies Area
