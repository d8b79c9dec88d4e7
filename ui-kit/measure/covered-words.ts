import type { Finding } from './finding.ts'
import { paintOf } from './ground.ts'
import { iconsIn } from './icons.ts'
import { nameOf } from './name.ts'
import { chainOf, styleOf } from './seen.ts'
import { inView, stackAt, type Point } from './stack.ts'
import { wordsIn, wordsOf, type Words } from './words.ts'

/** Docks, sheets and notices lie over a page that scrolls or waits beneath them. */
const isLayer = (element: Element) =>
  chainOf(element).some((each) => /fixed|sticky/.test(styleOf(each).position)) ||
  element.closest('[role=dialog], [aria-modal=true]') !== null

const holdsText = (element: Element, { x, y }: Point) =>
  [...element.childNodes].some(
    (node) =>
      node.nodeType === Node.TEXT_NODE &&
      wordsOf(node, element).lines.some(
        ({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom,
      ),
  )

function paints(element: Element, point: Point): boolean {
  const paint = paintOf(element)
  const solid = paint === 'unknown' || (paint !== undefined && paint.alpha > 0.5)
  return solid || holdsText(element, point)
}

/** What stands above the words at a point and is neither theirs nor a layer of its own. */
function covererAt(element: Element, point: Point): Element | undefined {
  const stack = stackAt(element.ownerDocument, point)
  const own = stack.indexOf(element)
  return stack.slice(0, Math.max(0, own)).find((above) => !isLayer(above) && paints(above, point))
}

/** A point in the first, middle and last character of a line. */
function pointsOf({ left, right, top, height }: DOMRect, fontPx: number): Point[] {
  const inset = Math.min(fontPx / 2, (right - left) / 2)
  return [left + inset, (left + right) / 2, right - inset].map((x) => ({ x, y: top + height / 2 }))
}

/** Px by which two boxes must meet; a line's air may touch its icon. */
const meetPx = 3

/** An icon is mostly air, which hit tests pass through; its box must not meet words of another element. */
function iconOn(element: Element, line: DOMRect, icons: Element[]): Element | undefined {
  return icons.find((icon) => {
    const { left, right, top, bottom } = icon.getBoundingClientRect()
    const meets =
      Math.min(line.right, right) - Math.max(line.left, left) > meetPx &&
      Math.min(line.bottom, bottom) - Math.max(line.top, top) > meetPx
    return meets && !icon.contains(element) && isLayer(icon) === isLayer(element)
  })
}

/** What stands on one line of words. */
function covererOf({ element, node, fontPx }: Words, index: number, icons: Element[]): Element | undefined {
  const lineNow = () => wordsOf(node, element).lines[index]!
  return inView(element, lineNow, () => {
    const line = lineNow()
    return (
      pointsOf(line, fontPx)
        .map((point) => covererAt(element, point))
        .find((above) => above !== undefined) ?? iconOn(element, line, icons)
    )
  })
}

/** Words that a neighbour stands on. */
export function coveredWords(root: Element): Finding[] {
  const icons = iconsIn(root)
  return wordsIn(root).flatMap((words) => {
    const coverer = words.lines.map((_, index) => covererOf(words, index, icons)).find((above) => above !== undefined)
    return coverer === undefined
      ? []
      : [
          {
            rule: 'covered-words' as const,
            element: nameOf(words.element),
            measured: `被 ${nameOf(coverer)} 遮挡`,
            wanted: '互不遮挡',
          },
        ]
  })
}
