import type { HostKind } from './host.ts'

export interface Detection {
  /** The program as people call it. */
  container: string
  /** Lower-case pieces that must all be in the user agent. */
  pieces: string[]
  kind: Exclude<HostKind, 'browser' | 'frame'>
}

/**
 * How programs name themselves (field-notes §4.5). The first match wins: who imitates another stands before it.
 * A user agent is a hint for behaviour and never grants a right; anyone can send any.
 */
export const detections: readonly Detection[] = [
  { container: '企业微信', pieces: ['wxwork'], kind: 'official-account' },
  { container: '微信小程序', pieces: ['micromessenger', 'miniprogram'], kind: 'mini-program' },
  { container: '微信', pieces: ['micromessenger'], kind: 'official-account' },
  { container: '钉钉', pieces: ['dingtalk'], kind: 'app' },
  { container: '浙里办', pieces: ['dtdreamweb'], kind: 'app' },
  { container: '支付宝小程序', pieces: ['alipayclient', 'miniprogram'], kind: 'mini-program' },
  { container: '支付宝小程序', pieces: ['aliapp(ap/', 'miniprogram'], kind: 'mini-program' },
  { container: '支付宝', pieces: ['alipayclient'], kind: 'app' },
  { container: '支付宝', pieces: ['aliapp(ap/'], kind: 'app' },
  { container: '云闪付小程序', pieces: ['upapplet'], kind: 'mini-program' },
  { container: '云闪付', pieces: ['com.unionpay.chsp'], kind: 'app' },
  { container: '云闪付', pieces: ['unionpay/1.0 cloudpay'], kind: 'app' },
  { container: '百度小程序', pieces: ['swan/'], kind: 'mini-program' },
  { container: '抖音小程序', pieces: ['toutiaomicroapp'], kind: 'mini-program' },
  { container: 'mPaaS', pieces: ['mpaasclient'], kind: 'app' },
]
