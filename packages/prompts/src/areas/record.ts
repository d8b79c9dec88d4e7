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
  RECORD_UNKNOWN: {
    code: '940002',
    kind: 'business',
    holder: { title: '没有找到这条记录', text: '请您返回使用明细，重新查看', next: 'reload', action: '返回明细' },
    desk: '未查询到该记录，请核对后重新查询',
    maintenance: '记录不存在或不属于该持卡人',
  },
  CASE_UNKNOWN: {
    code: '940003',
    kind: 'business',
    holder: { title: '没有找到这次反映', text: '请您返回使用明细，重新查看', next: 'reload', action: '返回明细' },
    desk: '未查询到该反映记录，请核对编号',
    maintenance: '反映记录不存在或不属于该持卡人',
  },
  RECORD_ERROR_UNKNOWN: {
    code: '940004',
    kind: 'business',
    holder: { title: '业务办理失败', text: '请您联系客服人员', next: 'call-12333' },
    desk: '这条错误数据已更正或已过保留期，请刷新后再看',
    maintenance: '错误数据不存在、已更正、已清理或不属于该调用方',
  },
  SHARE_UNKNOWN: {
    code: '940005',
    kind: 'business',
    holder: { title: '业务办理失败', text: '请您联系客服人员', next: 'call-12333' },
    desk: '没有这项共享申请，请核对申请编号',
    maintenance: '共享申请不存在或不属于该调用方',
  },
  SHARE_NOT_APPROVED: {
    code: '940006',
    kind: 'business',
    holder: { title: '业务办理失败', text: '请您联系客服人员', next: 'call-12333' },
    desk: '这项共享申请还没有批准，或者已经到期、已经停止',
    maintenance: '共享申请未批准、已到期或已停止',
  },
} as const satisfies Area
