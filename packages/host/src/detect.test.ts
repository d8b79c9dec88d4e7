import { describe, expect, it } from 'vitest'
import { fakeWindow } from '../test/fake-window.ts'
import type { ChannelKind } from './host.ts'
import { detectHost } from './detect.ts'
import { detections } from './detections.ts'

const phone =
  'Mozilla/5.0 (Linux; Android 14; 23013RK75C) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36'
const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36'

function kindOf(userAgent: string, channelKind?: ChannelKind, wxEnvironment?: string) {
  return detectHost({
    userAgent,
    window: fakeWindow(() => (wxEnvironment ? { __wxjs_environment: wxEnvironment } : {})).window,
    framed: false,
    channelKind,
  }).kind
}

describe('the name a program gives itself', () => {
  it.each([
    [
      '微信',
      `${phone} XWEB/1160065 MMWEBSDK/20231202 MicroMessenger/8.0.47.2560(0x28002F35) WeChat/arm64`,
      'official-account',
    ],
    ['微信小程序', `${phone} MicroMessenger/8.0.47.2560 miniProgram/wx0123456789abcdef`, 'mini-program'],
    [
      '鸿蒙微信',
      'Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 ArkWeb/4.1.6.1 Mobile MicroMessenger/8.0.6',
      'official-account',
    ],
    ['企业微信', `${phone} wxwork/4.1.22 MicroMessenger/7.0.1`, 'official-account'],
    ['支付宝', `${phone} NebulaSDK/1.8 AliApp(AP/10.5.66) AlipayClient/10.5.66`, 'app'],
    ['支付宝小程序', `${phone} AliApp(AP/10.5.66) AlipayClient/10.5.66 MiniProgram APXWebView`, 'mini-program'],
    ['钉钉', `${phone} AliApp(DingTalk/7.5.0) com.alibaba.android.rimet`, 'dingtalk'],
    ['浙里办', `${phone} dtdreamweb`, 'app'],
    ['浙里办支付宝小程序', `${phone} AlipayClient/10.3 miniprogram`, 'mini-program'],
    ['云闪付', `${phone} (com.unionpay.chsp) (cordova 9.0.0) (updebug 0) (version 1018)`, 'app'],
    ['云闪付小程序', `${phone} com.unionpay.chsp upApplet`, 'mini-program'],
    ['百度小程序', `${phone} swan/2.48.0 swan-baiduboxapp`, 'mini-program'],
    ['抖音小程序', `${phone} ToutiaoMicroApp/3.11.0`, 'mini-program'],
    ['mPaaS', `${phone} mPaaSClient/11.2`, 'app'],
    [
      '鸿蒙浏览器',
      'Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 Chrome/114.0 ArkWeb/4.1.6.1 Mobile',
      'browser',
    ],
    ['桌面浏览器', chrome, 'browser'],
    ['nothing', '', 'browser'],
  ])('%s', (_program, userAgent, kind) => {
    expect(kindOf(userAgent)).toBe(kind)
  })

  it('is compared in lower case, so every piece is written so', () => {
    for (const { pieces } of detections) expect(pieces).toEqual(pieces.map((piece) => piece.toLowerCase()))
  })

  it('can be taught by an operator', () => {
    const own = [{ pieces: ['cityapp/'], kind: 'app' as const }, ...detections]
    const environment = { userAgent: `${phone} CityApp/2.0`, window: fakeWindow().window, framed: false }
    expect(detectHost(environment, own).kind).toBe('app')
    expect(detectHost(environment).kind).toBe('browser')
  })
})

describe('what weighs more than the name', () => {
  it('a frame is a frame, whatever the program or the channel', () => {
    const environment = {
      userAgent: `${phone} MicroMessenger/8.0`,
      window: fakeWindow().window,
      framed: true,
      channelKind: 'app' as const,
    }
    expect(detectHost(environment).kind).toBe('frame')
  })

  it('WeChat says in the window that this is a mini-program', () => {
    expect(kindOf(`${phone} MicroMessenger/8.0`, undefined, 'miniprogram')).toBe('mini-program')
  })

  it.each([
    ['app', 'app'],
    ['mini-program', 'mini-program'],
    ['official-account', 'official-account'],
    ['partner-site', 'browser'],
  ] as const)('a silent program is what its channel is registered as: %s', (channelKind, kind) => {
    expect(kindOf(phone, channelKind)).toBe(kind)
  })

  it("a program's name weighs more than the registration, since one channel may be opened from another program", () => {
    expect(kindOf(`${phone} MicroMessenger/8.0`, 'app')).toBe('official-account')
  })
})

it("a faked name opens nothing: without the program's bridge there is only what a browser can do", () => {
  const host = detectHost({
    userAgent: `${phone} MicroMessenger/8.0 miniProgram`,
    window: fakeWindow().window,
    framed: false,
  })
  expect(host.can('scan')).toBe(false)
  expect(host.can('back')).toBe(false)
})
