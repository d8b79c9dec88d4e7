import type { HostKind } from './host.ts'

export interface Detection {
  /** Lower-case pieces that must all be in the user agent. */
  pieces: string[]
  kind: Exclude<HostKind, 'browser' | 'frame'>
}

/**
 * How programs name themselves (field-notes §4.5). The first match wins: who imitates another stands before it.
 * A user agent is a hint for behaviour and never grants a right; anyone can send any.
 */
export const detections: readonly Detection[] = [
  { pieces: ['wxwork'], kind: 'official-account' }, // 企业微信
  { pieces: ['micromessenger', 'miniprogram'], kind: 'mini-program' }, // 微信小程序
  { pieces: ['micromessenger'], kind: 'official-account' }, // 微信
  { pieces: ['dingtalk'], kind: 'dingtalk' }, // 钉钉
  { pieces: ['dtdreamweb'], kind: 'app' }, // 浙里办
  { pieces: ['alipayclient', 'miniprogram'], kind: 'mini-program' }, // 支付宝小程序
  { pieces: ['aliapp(ap/', 'miniprogram'], kind: 'mini-program' }, // 支付宝小程序
  { pieces: ['alipayclient'], kind: 'app' }, // 支付宝
  { pieces: ['aliapp(ap/'], kind: 'app' }, // 支付宝
  { pieces: ['upapplet'], kind: 'mini-program' }, // 云闪付小程序
  { pieces: ['com.unionpay.chsp'], kind: 'app' }, // 云闪付
  { pieces: ['unionpay/1.0 cloudpay'], kind: 'app' }, // 云闪付
  { pieces: ['swan/'], kind: 'mini-program' }, // 百度小程序
  { pieces: ['toutiaomicroapp'], kind: 'mini-program' }, // 抖音小程序
  { pieces: ['mpaasclient'], kind: 'app' }, // mPaaS
]
