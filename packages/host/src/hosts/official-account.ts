import type { Host } from '../host.ts'
import type { HostWindow } from '../host-window.ts'
import type { SignAddress } from '../wechat-signed.ts'
import { browserHost } from './browser.ts'
import { wechatAbilities } from './wechat.ts'

/** WeChat's own browser, reached from an official account. */
export function officialAccountHost(window: HostWindow, sign?: SignAddress): Host {
  const plain = browserHost(window)
  return {
    ...plain,
    ...wechatAbilities(window, plain, 'official-account', sign),
    kind: 'official-account',
    leave: (returnUrl) =>
      window.WeixinJSBridge ? window.WeixinJSBridge.invoke('closeWindow', {}) : plain.leave(returnUrl),
  }
}
