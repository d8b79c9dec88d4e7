import { fetchLater } from '../fetch-later.ts'
import type { Host } from '../host.ts'
import type { HostWindow } from '../host-window.ts'
import type { SignAddress } from '../wechat-signed.ts'
import { browserHost } from './browser.ts'
import { wechatAbilities } from './wechat.ts'

/** A web-view inside a mini-program (WeChat, Alipay and their kin): its own page stack takes the citizen back. */
export function miniProgramHost(window: HostWindow, sign?: SignAddress): Host {
  const plain = browserHost(window)
  const wechat = wechatAbilities(window, plain, 'mini-program', sign)
  return {
    ...plain,
    ...wechat,
    kind: 'mini-program',
    can: (ability) => wechat.can(ability) || (ability === 'pay' && window.WeixinJSBridge !== undefined),
    leave(returnUrl) {
      const bridge = window.WeixinJSBridge
      if (bridge) bridge.invoke('invokeMiniProgramAPI', { name: 'navigateBack', arg: { delta: 1 } })
      else if (window.my?.navigateBack) window.my.navigateBack()
      else plain.leave(returnUrl)
    },
    // WeChat's mini-programs have a menu of their own, which a web-view cannot change.
    hideShare: () => window.AlipayJSBridge?.call('hideOptionMenu'),
    pay: async (orderNo) => (await fetchLater()).payOnNativePage(window, orderNo),
  }
}
