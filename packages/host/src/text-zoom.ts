import type { HostWindow } from './host-window.ts'

const probePx = 16
/** A full-width character is as wide as its font is large, in every font. */
const probeWords = '国'.repeat(10)

/**
 * How much the WebView enlarges all text it draws, whatever size a page asks for (WeChat's text size, Android's text zoom).
 * Measured by what is drawn: some WebViews do not tell it in computed styles.
 */
export function textZoom({ document }: Pick<HostWindow, 'document'>): number {
  const probe = document.createElement('span')
  Object.assign(probe.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'nowrap',
    fontSize: `${probePx}px`,
  })
  probe.textContent = probeWords
  document.body.appendChild(probe)
  const widthPx = probe.offsetWidth
  probe.remove()
  return widthPx > 0 ? widthPx / (probePx * probeWords.length) : 1
}
