import { chainOf, styleOf } from './seen.ts'

export interface Point { x: number; y: number }

const scrollersOf = (element: Element) => chainOf(element).slice(1).filter((box) => /auto|scroll/.test(styleOf(box).overflowY) && box.scrollHeight > box.clientHeight)

function isInView(element: Element, scrollers: Element[]): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  const windows = [{ top: 0, bottom: element.ownerDocument.defaultView!.innerHeight }, ...scrollers.map((box) => box.getBoundingClientRect())]
  return windows.every((window) => top >= window.top && bottom <= window.bottom)
}

/** Hit tests see only the window: what stands outside, or is scrolled away in a box, is brought into it while `look` runs. */
export function inView<T>(element: Element, look: () => T): T {
  const view = element.ownerDocument.defaultView!
  const scrollers = scrollersOf(element)
  if (isInView(element, scrollers)) return look()
  const { scrollX, scrollY } = view
  const before = scrollers.map(({ scrollTop, scrollLeft }) => ({ top: scrollTop, left: scrollLeft, behavior: 'instant' as const }))
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  try {
    return look()
  } finally {
    scrollers.forEach((box, index) => box.scrollTo(before[index]))
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
