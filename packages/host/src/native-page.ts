import { lacks } from './host.ts'
import type { HostWindow } from './host-window.ts'

/** By the channel's agreement with us: its own page that shows the order and pays it. */
const nativePage = '/pages/one-card-pay/index'

/** The web-view is hidden while the native page is on top, and seen again when the citizen is back. */
export function payOnNativePage(window: HostWindow, orderNo: string): Promise<void> {
  const bridge = window.WeixinJSBridge
  if (bridge === undefined) return lacks('mini-program', 'pay')()
  const { document } = window
  const back = new Promise<void>((resolve) => {
    const seen = () => {
      if (document.visibilityState !== 'visible') return
      document.removeEventListener('visibilitychange', seen)
      resolve()
    }
    document.addEventListener('visibilitychange', seen)
  })
  bridge.invoke('invokeMiniProgramAPI', { name: 'navigateTo', arg: { url: `${nativePage}?order=${orderNo}` } })
  return back
}
