import { chainOf, styleOf } from './seen.ts'

export interface Point {
  x: number
  y: number
}

/** Of a box on the page, in px of the window. */
export type Span = Pick<DOMRect, 'top' | 'bottom'>

const scrollersOf = (element: Element) =>
  chainOf(element)
    .slice(1)
    .filter((box) => /auto|scroll/.test(styleOf(box).overflowY) && box.scrollHeight > box.clientHeight)

const isWithin = (span: Span, window: Span) => span.top >= window.top && span.bottom <= window.bottom
const fromMiddle = (span: Span, window: Span) => (span.top + span.bottom - window.top - window.bottom) / 2

/**
 * Hit tests see only the window: while `hitTest` runs, `spanOf` (a line of the element, or all of it) is scrolled into the window
 * and into every box that scrolls around it.
 */
export function inView<T>(element: Element, spanOf: () => Span, hitTest: () => T): T {
  const view = element.ownerDocument.defaultView!
  const scrollers = scrollersOf(element)
  const window = { top: 0, bottom: view.innerHeight }
  if ([window, ...scrollers.map((box) => box.getBoundingClientRect())].every((each) => isWithin(spanOf(), each)))
    return hitTest()
  const { scrollX, scrollY } = view
  const before = scrollers.map(({ scrollTop }) => scrollTop)
  for (const box of scrollers) box.scrollTop += fromMiddle(spanOf(), box.getBoundingClientRect())
  view.scrollBy({ top: fromMiddle(spanOf(), window), behavior: 'instant' })
  try {
    return hitTest()
  } finally {
    scrollers.forEach((box, index) => {
      box.scrollTop = before[index]!
    })
    view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
  }
}

/** What is painted at a point, topmost first. */
export const stackAt = (page: Document, { x, y }: Point): Element[] => page.elementsFromPoint(x, y)

/** What lies under `element` at a point, itself first; what holds it, where hit tests pass through it. */
export function beneath(element: Element, point: Point): Element[] {
  const stack = stackAt(element.ownerDocument, point)
  const index = stack.indexOf(element)
  return index < 0 ? chainOf(element) : stack.slice(index)
}
