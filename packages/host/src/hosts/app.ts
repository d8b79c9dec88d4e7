import { NotSupported, type Host } from '../host.ts'
import type { HostWindow } from '../host-window.ts'
import { browserHost, isLargeText } from './browser.ts'

/** An operator's own app. What it injects as `window.oneCardHost` is used; what it lacks, the WebView does. */
export function appHost(window: HostWindow): Host {
  const plain = browserHost(window)
  const bridge = window.oneCardHost ?? {}
  const fontScale = () => bridge.fontScale?.() ?? plain.fontScale()
  return {
    kind: 'app',
    can: (ability) => (ability === 'back' ? window.oneCardHost !== undefined : bridge[ability] !== undefined),
    setTitle(title) {
      plain.setTitle(title)
      bridge.setTitle?.(title)
    },
    leave: (returnUrl) => (bridge.close ? bridge.close() : plain.leave(returnUrl)),
    dial: (number) => (bridge.dial ? bridge.dial(number) : plain.dial(number)),
    showPlace: (place) => (bridge.showPlace ? bridge.showPlace(place) : plain.showPlace(place)),
    onBack(handler) {
      if (!window.oneCardHost) return plain.onBack(handler)
      window.addEventListener('one-card-back', handler)
      return () => window.removeEventListener('one-card-back', handler)
    },
    scan: async () => {
      if (!bridge.scan) throw new NotSupported('app', 'scan')
      return bridge.scan()
    },
    pay: async (orderNo) => {
      if (!bridge.pay) throw new NotSupported('app', 'pay')
      await bridge.pay(orderNo)
    },
    report: (event) => bridge.report?.(event),
    elderlyHint: () => bridge.elderly?.() === true || isLargeText(fontScale()),
    fontScale,
    textZoom: plain.textZoom,
  }
}
