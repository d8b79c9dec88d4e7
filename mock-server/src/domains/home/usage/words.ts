import { credentialTypes, labelOf, paymentTypes } from '@one-card/records'
import type { Dictionaries } from '../../../dictionaries.ts'
import type { DisclosureRow } from '../../uses/disclosures/index.ts'
import type { ShownState } from '../../consent/query-grants/index.ts'
import type { Order } from '../../money/orders/index.ts'

/** 成功, 办理中, 未成功, 已取消或关闭: what a citizen narrows their list to. */
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
/** One that was added to the table is called as it stands there. */
export const credentialTitle = (type: string, dictionaries: Dictionaries) =>
  credentialTitles[type] ?? labelOf(dictionaries.now()[credentialTypes.name]!, type) ?? '其他用卡'

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
export const paymentTitle = (type: string, dictionaries: Dictionaries) =>
  paymentTitles[type] ?? labelOf(dictionaries.now()[paymentTypes.name]!, type) ?? '支付'

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
  PAYMENT_UNDONE: '您已撤销',
}

export const grantStates: Record<ShownState, { state: State }> = {
  requested: { state: 'pending' },
  granted: { state: 'succeeded' },
  used: { state: 'succeeded' },
  refused: { state: 'ended' },
  withdrawn: { state: 'ended' },
  expired: { state: 'ended' },
}
export const lookOutcomes: Record<DisclosureRow['outcome'], Outcome> = {
  seen: { state: 'succeeded', word: '已查看' },
  refused: { state: 'failed', word: '未查看' },
}

/** C.7 with its extension after "/": the extension says more than the class. */
export const sceneWord = (scene: string) => scene.slice(scene.indexOf('/') + 1).replace(/应用$/, '')
