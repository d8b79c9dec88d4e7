import { fetchLater } from '../fetch-later.ts'
import { lacks, type Host } from '../host.ts'
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
    scan: async () => (bridge.scan ? bridge.scan() : lacks('app', 'scan')()),
    pay: async (orderNo) => (bridge.pay ? bridge.pay(orderNo) : lacks('app', 'pay')()),
    report: (event) => bridge.report?.(event),
    freshToken: async () => bridge.freshToken && (await fetchLater()).inTime(bridge.freshToken(), 15_000, undefined),
    mayUse: async (device) =>
      bridge.mayUse === undefined ||
      (await fetchLater()).consentOf((hear) => {
        const shown = () => hear('asking')
        window.addEventListener('one-card-asking', shown)
        const answer = (async () => bridge.mayUse!(device))()
        answer.then(hear, () => hear(false))
        return () => window.removeEventListener('one-card-asking', shown)
      }),
    position: async () =>
      bridge.position ? (await fetchLater()).inTime(bridge.position(), 15_000, undefined) : plain.position(),
    savePicture: async (name, picture) =>
      bridge.savePicture
        ? bridge.savePicture(name, await (await fetchLater()).dataAddressOf(picture))
        : lacks('app', 'savePicture')(),
    hideShare: () => bridge.hideShare?.(),
    reportHeight: plain.reportHeight,
    elderlyHint: () => bridge.elderly?.() === true || isLargeText(fontScale()),
    fontScale,
    textZoom: plain.textZoom,
  }
}
