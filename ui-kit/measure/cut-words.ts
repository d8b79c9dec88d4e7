import type { Finding } from './finding.ts'
import { nameOf } from './name.ts'
import { rounded } from './reading.ts'
import { chainOf, styleOf } from './seen.ts'
import { wordsIn, type Words } from './words.ts'

/** Px of a character that may be missing unseen. */
const slackPx = 2

interface Edges {
  left: number
  right: number
  top: number
  bottom: number
}
type Axis = 'x' | 'y'

const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'

function innerEdges(box: Element): Edges {
  const { left, top } = box.getBoundingClientRect()
  const x = left + box.clientLeft
  const y = top + box.clientTop
  return { left: x, right: x + box.clientWidth, top: y, bottom: y + box.clientHeight }
}

/** The page scrolls down; to the left and above nobody gets. */
function pageEdges(page: Document): Edges {
  const { scrollX, scrollY, innerWidth } = page.defaultView!
  return { left: -scrollX, right: innerWidth, top: -scrollY, bottom: Infinity }
}

function missingPx({ lines }: Words, edges: Edges, axis: Axis): number {
  return Math.max(
    ...lines.map(({ left, right, top, bottom }) =>
      axis === 'x'
        ? Math.max(edges.left - left, right - edges.right)
        : Math.max(edges.top - top, bottom - edges.bottom),
    ),
  )
}

/** Px cut off on one axis, from inside out, up to a box that scrolls: what stands in one can be brought to its edge. */
function cutPx(words: Words, boxes: Element[], axis: Axis): number {
  let missing = 0
  for (const box of boxes) {
    const overflow = styleOf(box)[axis === 'x' ? 'overflowX' : 'overflowY']
    if (scrolls(overflow)) return missing
    if (hides(overflow)) missing = Math.max(missing, missingPx(words, innerEdges(box), axis))
  }
  return Math.max(missing, missingPx(words, pageEdges(words.element.ownerDocument), axis))
}

const isEllipsed = (box: Element) =>
  styleOf(box).textOverflow !== 'clip' && box.scrollWidth > box.clientWidth + 1 && styleOf(box).overflowX !== 'visible'

/** `html` and `body` hand their overflow to the window. */
const holdersOf = (element: Element) =>
  chainOf(element).filter(({ localName }) => localName !== 'html' && localName !== 'body')

/** Words that end at an edge: clipped, shortened by dots, or past the page. A field scrolls in itself. */
export function cutWords(root: Element): Finding[] {
  return wordsIn(root)
    .filter(({ node, element }) => node !== element)
    .flatMap((words) => {
      const boxes = holdersOf(words.element)
      const missing = Math.max(cutPx(words, boxes, 'x'), cutPx(words, boxes, 'y'))
      if (missing <= slackPx && !boxes.some(isEllipsed)) return []
      return [
        {
          rule: 'cut-words' as const,
          element: nameOf(words.element),
          measured: missing > slackPx ? `缺 ${rounded(missing)} px` : '省略号',
          wanted: '文字完整',
        },
      ]
    })
}
