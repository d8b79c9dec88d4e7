import type { Host } from './host.ts'

/**
 * Lets plain `<a href="tel:12333">` be dialled by the host: in a frame or an app's WebView such a link may lead nowhere, or
 * take the page away. Without script the link is still a link.
 */
export function dialByHost(root: Element, host: Pick<Host, 'dial'>): void {
  root.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest('a')
    if (!link || link.protocol !== 'tel:' || event.defaultPrevented) return
    event.preventDefault()
    host.dial(link.pathname)
  })
}
