import { fetchLater } from '../fetch-later.ts'
import { lacks, type Host } from '../host.ts'
import type { HostWindow } from '../host-window.ts'
import { textZoom } from '../text-zoom.ts'

const ordinaryTextPx = 16

/** From here on we suggest 适老模式: the first large step of HarmonyOS, and the most our standard layout promises to bear. */
const largeTextScale = 1.3

export const isLargeText = (scale: number): boolean => scale >= largeTextScale - 0.01

/** A plain browser, and what every other host falls back to where its program offers nothing better. */
export function browserHost(window: HostWindow): Host {
  return {
    kind: 'browser',
    can: (ability) => ability === 'savePicture',
    setTitle: (title) => {
      window.document.title = title
    },
    leave: (returnUrl) => window.location.replace(returnUrl),
    dial: (number) => window.location.assign(`tel:${number}`),
    showPlace: (place) =>
      void fetchLater().then(({ phoneMap }) => window.location.assign(phoneMap(place, window.navigator.userAgent))),
    onBack: () => () => undefined,
    scan: lacks('browser', 'scan'),
    pay: lacks('browser', 'pay'),
    report: () => undefined,
    freshToken: async () => undefined,
    mayUse: async () => true,
    position: async () => (await fetchLater()).phonePosition(window.navigator),
    savePicture: async (name, picture) => (await fetchLater()).keepPicture(name, picture, window.document),
    hideShare: () => undefined,
    reportHeight: () => undefined,
    elderlyHint: () => isLargeText(textScale(window)),
    fontScale: () => textScale(window),
    textZoom: () => textZoom(window),
  }
}

/** WebViews enlarge the root's font size, which pages that measure in `rem` follow, or whatever they draw. */
function textScale(window: HostWindow): number {
  const rootPx = parseFloat(window.getComputedStyle(window.document.documentElement).fontSize)
  return Math.max(rootPx > 0 ? rootPx / ordinaryTextPx : 1, textZoom(window))
}
