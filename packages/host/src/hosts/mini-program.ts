import type { Host } from '../host.ts'
import type { HostWindow } from '../host-window.ts'
import { browserHost } from './browser.ts'
import { wechatScan } from './wechat-scan.ts'

/** A web-view inside a mini-program (WeChat, Alipay and their kin): its own page stack takes the citizen back. */
export function miniProgramHost(window: HostWindow): Host {
  const plain = browserHost(window)
  return {
    ...plain,
    kind: 'mini-program',
    can: (ability) => ability === 'scan' && window.wx?.scanQRCode !== undefined,
    leave(returnUrl) {
      if (window.wx?.miniProgram) window.wx.miniProgram.navigateBack()
      else if (window.my?.navigateBack) window.my.navigateBack()
      else plain.leave(returnUrl)
    },
    scan: () => wechatScan(window.wx, 'mini-program'),
  }
}
