import type { ChannelKind } from '@one-card/platform-api'

/** A program around the page as a reviewer chooses it; `frame` is how the channel's own SDK shows a page. */
export type HostName =
  | 'frame'
  | 'app'
  | 'bare-app'
  | 'dingtalk'
  | 'wechat-android'
  | 'wechat-iphone'
  | 'alipay'
  | 'account-android'
  | 'account-iphone'

export interface SimulatedHost {
  host: HostName
  title: string
  kind: ChannelKind
  userAgent: string
  /** What the program allows no page, in words for whoever integrates. */
  limits: string[]
  /** What it hangs on each address by itself. */
  adds: string
}

const android =
  'Mozilla/5.0 (Linux; Android 14; 23013RK75C) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36'
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148'
const wechat = 'MicroMessenger/8.0.47.2560(0x28002F35)'
const miniProgram = [
  'postMessage 的消息只在返回、转发、销毁时送达',
  '网页里不能调起支付，由小程序的原生页面付款',
  '每个域名都要在小程序后台登记',
]
const account = ['扫码、地图、定位和菜单要先验签', '菜单里的字号设置不能拿走']

export const simulatedHosts: SimulatedHost[] = [
  {
    host: 'app',
    title: '有桥',
    kind: 'app',
    userAgent: `${android} CityApp/2.0`,
    limits: ['桥有什么就用什么，没有的由网页自己做'],
    adds: 'utm_source=cityapp',
  },
  {
    host: 'bare-app',
    title: '无桥',
    kind: 'app',
    userAgent: `${android} CityApp/2.0`,
    limits: ['没有桥：扫码、地图、付款都在网页里完成'],
    adds: 'utm_source=cityapp',
  },
  {
    host: 'dingtalk',
    title: '钉钉',
    kind: 'app',
    userAgent: `${android} AliApp(DingTalk/7.5.0) com.alibaba.android.rimet`,
    limits: ['没有付款，用我们的收银台'],
    adds: 'dd_from=workbench',
  },
  {
    host: 'wechat-android',
    title: '微信 安卓',
    kind: 'mini-program',
    userAgent: `${android} ${wechat} miniProgram/wx0123456789abcdef`,
    limits: [...miniProgram, '验签用当前地址'],
    adds: 'from=miniprogram&isappinstalled=0',
  },
  {
    host: 'wechat-iphone',
    title: '微信 iPhone',
    kind: 'mini-program',
    userAgent: `${iphone} ${wechat} miniProgram/wx0123456789abcdef`,
    limits: [...miniProgram, '验签用进入时的地址'],
    adds: 'from=miniprogram&isappinstalled=0',
  },
  {
    host: 'alipay',
    title: '支付宝',
    kind: 'mini-program',
    userAgent: `${android} AliApp(AP/10.5.66) AlipayClient/10.5.66 MiniProgram APXWebView`,
    limits: ['每个域名都要逐个登记，地方平台的域名也要', '没有扫码接口，用网页里的摄像头'],
    adds: 'chInfo=ch_share__chsub_CopyLink&__webview_options__=bizScenario',
  },
  {
    host: 'account-android',
    title: '安卓',
    kind: 'official-account',
    userAgent: `${android} ${wechat}`,
    limits: [...account, '验签用当前地址'],
    adds: 'from=singlemessage&isappinstalled=0',
  },
  {
    host: 'account-iphone',
    title: 'iPhone',
    kind: 'official-account',
    userAgent: `${iphone} ${wechat}`,
    limits: [...account, '验签用进入时的地址，之后换页也不变'],
    adds: 'from=singlemessage&isappinstalled=0',
  },
]
