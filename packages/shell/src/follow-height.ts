import type { Host } from '@one-card/host'

/** Tells a frame how tall its page is, whenever that changes; old WebViews show what fits. */
export function followHeight(host: Pick<Host, 'reportHeight'>, root: Element): void {
  if (typeof ResizeObserver === 'undefined') return
  let toldPx = 0
  new ResizeObserver(() => {
    const heightPx = Math.ceil(root.scrollHeight)
    if (heightPx !== toldPx) host.reportHeight((toldPx = heightPx))
  }).observe(root)
}
