import { createFocusTrap } from 'focus-trap'

/**
 * While a panel is open the focus stays inside it, everything else under `host` is hidden from assistive tech (old WebViews know no
 * `inert`) and a page's body does not scroll. The answer gives all back, the focus to where it was.
 */
export function holdModal(panel: HTMLElement, host: HTMLElement): () => void {
  const behind = [...host.children].filter((child) => !child.contains(panel) && !child.hasAttribute('aria-hidden'))
  for (const element of behind) element.setAttribute('aria-hidden', 'true')
  const before = host.style.overflow
  if (host === document.body) host.style.overflow = 'hidden'
  const trap = createFocusTrap(panel, {
    initialFocus: panel,
    fallbackFocus: panel,
    delayInitialFocus: false,
    escapeDeactivates: false,
    allowOutsideClick: true,
  }).activate()
  return () => {
    host.style.overflow = before
    for (const element of behind) element.removeAttribute('aria-hidden')
    trap.deactivate()
  }
}
