import { NotSupported, type Host } from '../host.ts'
import type { HostWindow } from '../host-window.ts'
import { browserHost } from './browser.ts'
import { wechatScan } from './wechat-scan.ts'

/** By the channel's agreement with us: its own page that shows the order and pays it. */
const nativePage = '/pages/one-card-pay/index'

/** The web-view is hidden while the native page is on top, and seen again when the citizen is back. */
function payOnNativePage(window: HostWindow, orderNo: string): Promise<void> {
  const program = window.wx?.miniProgram
  if (program?.navigateTo === undefined) return Promise.reject(new NotSupported('mini-program', 'pay'))
  const { document } = window
  const back = new Promise<void>((resolve) => {
    const seen = () => {
      if (document.visibilityState !== 'visible') return
      document.removeEventListener('visibilitychange', seen)
      resolve()
    }
    document.addEventListener('visibilitychange', seen)
  })
  program.navigateTo({ url: `${nativePage}?order=${orderNo}` })
  return back
}

/** A web-view inside a mini-program (WeChat, Alipay and their kin): its own page stack takes the citizen back. */
export function miniProgramHost(window: HostWindow): Host {
  const plain = browserHost(window)
  return {
    ...plain,
    kind: 'mini-program',
    can: (ability) =>
      (ability === 'scan' && window.wx?.scanQRCode !== undefined) ||
      (ability === 'pay' && window.wx?.miniProgram?.navigateTo !== undefined),
    leave(returnUrl) {
      if (window.wx?.miniProgram) window.wx.miniProgram.navigateBack()
      else if (window.my?.navigateBack) window.my.navigateBack()
      else plain.leave(returnUrl)
    },
    showPlace: (place) => (window.wx?.openLocation ? window.wx.openLocation(place) : plain.showPlace(place)),
    scan: () => wechatScan(window.wx, 'mini-program'),
    pay: (orderNo) => payOnNativePage(window, orderNo),
  }
}
