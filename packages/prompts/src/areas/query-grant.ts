import type { Area } from '../area.ts'

export const queryGrant = {
  GRANT_REFUSED: {
    code: '000006',
    kind: 'success',
    holder: { title: '您没有同意查询', text: '您的信息没有提供给对方', next: 'none' },
    desk: '拒绝授权成功，持卡人未同意查询',
    maintenance: '持卡人拒绝查询授权',
  },
  GRANT_UNKNOWN: {
    code: '920031',
    kind: 'business',
    holder: { title: '未查询到这项申请', text: '请您重新加载，查看最新的申请', next: 'reload' },
    desk: '未查询到该授权申请，请核对授权编号',
    maintenance: '授权编号不存在或不属于调用方',
  },
  GRANT_DECIDED: {
    code: '920032',
    kind: 'business',
    holder: { title: '这项申请已经处理过', text: '请您重新加载，查看处理结果', next: 'reload' },
    desk: '该授权申请已有处理结果，请查询授权状态',
    maintenance: '授权申请已有处理结果',
  },
  GRANT_EXPIRED: {
    code: '920033',
    kind: 'business',
    holder: { title: '这项申请已过期', text: '请您联系办理机构，重新提出申请', next: 'back-to-channel' },
    desk: '该授权申请已过期，请重新提出申请',
    maintenance: '授权申请已过期',
  },
  QUERY_NOT_GRANTED: {
    code: '920034',
    kind: 'business',
    holder: { title: '您还没有同意查询', text: '请您先同意查询，再继续办理', next: 'back-to-channel' },
    desk: '持卡人未授权查询或已取消授权，请先取得授权',
    maintenance: '无有效的查询授权',
  },
  GRANTS_WAITING: {
    code: '920036',
    kind: 'business',
    holder: { title: '您还有多项申请没有处理', text: '请您先答复已有的申请', next: 'reload' },
    desk: '该持卡人还有多项申请未答复，请提醒其先处理',
    maintenance: '持卡人未答复的授权申请已达上限',
  },
} as const satisfies Area
