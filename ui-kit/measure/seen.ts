export const styleOf = (element: Element, pseudo?: string): CSSStyleDeclaration =>
  element.ownerDocument.defaultView!.getComputedStyle(element, pseudo)

/** The element and what holds it, inside out. */
export function chainOf(element: Element): Element[] {
  return element.parentElement === null ? [element] : [element, ...chainOf(element.parentElement)]
}

/** Clipped to nothing: words for a screen reader only. */
function isHeardOnly(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  const { overflow, clip } = styleOf(element)
  return ((width <= 1 || height <= 1) && overflow !== 'visible') || clip === 'rect(0px, 0px, 0px, 0px)'
}

/** Drawn on the page: not hidden, not transparent, not only heard. */
export function isSeen(element: Element): boolean {
  return (
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !chainOf(element).some(isHeardOnly)
  )
}

export function seenIn(root: Element, selector: string): Element[] {
  return [root, ...root.querySelectorAll(selector)].filter((element) => element.matches(selector) && isSeen(element))
}
