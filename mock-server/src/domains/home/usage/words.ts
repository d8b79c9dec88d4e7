import type { DisclosureRow } from '../../uses/disclosures/index.ts'
import type { QueryGrant, ShownState } from '../../consent/query-grants/index.ts'
import type { Order } from '../../money/orders/index.ts'

/** 成功, 办理中, 未成功, 已撤回或关闭: what a citizen narrows their list to. */
export type State = 'succeeded' | 'pending' | 'failed' | 'ended'

interface Outcome {
  state: State
  word: string
}

/** C.6 as citizens say it. */
const credentialTitles: Record<string, string> = {
  '01': '刷卡认证',
  '02': '扫码认证',
  '03': '人脸认证',
  '04': '授权登录',
  '05': '扫码登录',
  '99': '其他用卡',
}
export const credentialTitle = (type: string) => credentialTitles[type] ?? '其他用卡'

/** A login is over with the holder's answer; the system's own word may never come. */
const logins = ['04', '05']
export function credentialWord(type: string, state: 'succeeded' | 'failed' | 'pending'): string {
  if (logins.includes(type)) return { succeeded: '已登录', failed: '未登录', pending: '已同意' }[state]
  return { succeeded: '成功', failed: '失败', pending: '办理中' }[state]
}

/** C.10 as citizens say it. */
const paymentTitles: Record<string, string> = {
  '01': '消费支付',
  '02': '挂号支付',
  '03': '门诊支付',
  '04': '购药结算',
  '05': '住院结算',
  '06': '个人账户支付',
  '07': '混合支付',
  '08': '退款',
}
export const paymentTitle = (type: string) => paymentTitles[type] ?? '支付'

/** Orders that nothing was paid for, or not yet. */
export const orderOutcomes: Partial<Record<Order['state'], Outcome>> = {
  paying: { state: 'pending', word: '正在确认' },
  failed: { state: 'failed', word: '没有扣款' },
  closed: { state: 'ended', word: '已关闭' },
}
export const closedWords: Partial<Record<NonNullable<Order['cause']>, string>> = {
  ORDER_REFUSED: '您未支付',
  ORDER_WITHDRAWN: '商户已取消',
  ORDER_EXPIRED: '已过期',
}

export const grantOutcomes: Record<ShownState, Outcome> = {
  requested: { state: 'pending', word: '等您决定' },
  granted: { state: 'succeeded', word: '已同意' },
  used: { state: 'succeeded', word: '已使用' },
  refused: { state: 'ended', word: '已拒绝' },
  withdrawn: { state: 'ended', word: '已撤回' },
  expired: { state: 'ended', word: '已到期' },
}
export const lookOutcomes: Record<DisclosureRow['outcome'], Outcome> = {
  seen: { state: 'succeeded', word: '已查看' },
  refused: { state: 'failed', word: '未查看' },
}

export const periodWords: Record<QueryGrant['period'], string> = {
  once: '仅此一次',
  'days-30': '三十天内',
  'until-withdrawn': '直到您撤回',
}

/** Names of fields as their holder calls them; what we have no word for is told as 其他信息 rather than left out. */
const fields: Record<string, string> = {
  name: '姓名',
  idNo: '社会保障号码',
  idType: '证件类型',
  mobile: '手机号码',
  cardNo: '社会保障卡卡号',
  bankAccount: '银行账户',
  insuredPlace: '参保地',
  issuingPlace: '发卡地',
  validUntil: '有效期限',
  cardState: '卡片状态',
  realPerson: '实人认证结果',
}
export const fieldWords = (names: readonly string[]) =>
  [...new Set(names.map((name) => fields[name] ?? '其他信息'))].join('、')

/** C.7 with its extension after "/": the extension says more than the class. */
export const sceneWord = (scene: string) => scene.slice(scene.indexOf('/') + 1).replace(/应用$/, '')
