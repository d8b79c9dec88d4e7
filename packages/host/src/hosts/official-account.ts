import type { Host } from '../host.ts'
import type { HostWindow } from '../host-window.ts'
import { browserHost } from './browser.ts'
import { wechatScan } from './wechat-scan.ts'

/** WeChat's own browser, reached from an official account. */
export function officialAccountHost(window: HostWindow): Host {
  const plain = browserHost(window)
  return {
    ...plain,
    kind: 'official-account',
    can: (ability) => ability === 'scan' && window.wx?.scanQRCode !== undefined,
    leave: (returnUrl) => (window.wx?.closeWindow ? window.wx.closeWindow() : plain.leave(returnUrl)),
    showPlace: (place) => (window.wx?.openLocation ? window.wx.openLocation(place) : plain.showPlace(place)),
    scan: () => wechatScan(window.wx, 'official-account'),
  }
}
