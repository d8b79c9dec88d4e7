/**
 * What a tap replaces takes the focus with it: who hears the page would stand before its first word. The focus goes to the heading
 * of what came instead, and brings it into sight (WCAG 2.4.3).
 */
export function keepFocus(document: Document): void {
  let left: Element | null = null
  // Touching focuses no button in Safari.
  for (const type of ['focusin', 'click'])
    document.addEventListener(type, ({ target }) => {
      left = (target as Element).closest('a, button, input, [tabindex]')
    })
  function follow(): void {
    if (!left || left.isConnected || document.activeElement !== document.body) return
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading) return
    left = null
    heading.tabIndex = -1
    heading.focus()
  }
  // After the page itself has put the focus where it wants it: a closed sheet gives it back.
  new MutationObserver(() => setTimeout(follow)).observe(document.body, { childList: true, subtree: true })
}
