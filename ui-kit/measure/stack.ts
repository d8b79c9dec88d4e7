import { chainOf } from './seen.ts'

export interface Point { x: number; y: number }

/** Hit tests see only the window: what stands outside is scrolled into it while `look` runs. */
export function inView<T>(element: Element, look: () => T): T {
  const view = element.ownerDocument.defaultView!
  const { scrollX, scrollY } = view
  const { top, bottom } = element.getBoundingClientRect()
  if (top >= 0 && bottom <= view.innerHeight) return look()
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  try {
    return look()
  } finally {
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
