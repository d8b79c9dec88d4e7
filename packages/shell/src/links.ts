import { pageOf } from './micro.ts'
import type { Opening } from './opening.ts'

/** The page and path an ordinary link of ours leads to, or undefined when it leaves the suite or this window. */
function targetOf(event: Event): { page: string; path: string } | undefined {
  const link = (event.target as Element | null)?.closest('a')
  if (
    !link ||
    link.target !== '' ||
    link.origin !== link.ownerDocument.location.origin ||
    !link.pathname.startsWith('/h5/')
  )
    return undefined
  const address = link.pathname.slice('/h5'.length)
  const page = pageOf(address)
  return { page, path: address.slice(page.length + 2) + link.search + link.hash }
}

/**
 * Lets plain `<a href="/h5/ecard-code/">` open in place. Before the page is alive, or without script, the same link loads
 * the page; a finger that comes down on it fetches the module.
 */
export function openLinksInPlace(root: Element, { open, warm }: Opening): void {
  root.addEventListener('pointerdown', (event) => {
    const target = targetOf(event)
    if (target) warm(target.page)
  })
  root.addEventListener('click', (event) => {
    const { defaultPrevented, metaKey, ctrlKey, shiftKey } = event as MouseEvent
    const target = targetOf(event)
    if (!target || defaultPrevented || metaKey || ctrlKey || shiftKey) return
    event.preventDefault()
    void open(target.page, target.path)
  })
}
