import type { Finding } from './finding.ts'
import { nameOf } from './name.ts'
import { rounded } from './reading.ts'
import { chainOf, styleOf } from './seen.ts'
import { wordsIn, type Words } from './words.ts'

/** Px of a character that may be missing unseen. */
const slackPx = 2

interface Clip { left: number; right: number; top: number; bottom: number }

/** What a box lets through: nothing past a hidden edge; a scrolling edge hides nothing for good. */
function clipOf(box: Element): Clip {
  const { overflowX, overflowY } = styleOf(box)
  const { left, top } = box.getBoundingClientRect()
  const x = left + box.clientLeft
  const y = top + box.clientTop
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
  return {
    left: hides(overflowX) ? x : -Infinity, right: hides(overflowX) ? x + box.clientWidth : Infinity,
    top: hides(overflowY) ? y : -Infinity, bottom: hides(overflowY) ? y + box.clientHeight : Infinity,
  }
}

/** The page itself scrolls down, and to the right into the rule `sideways`; to the left and above nobody gets. */
function pageClip(page: Document): Clip {
  const { scrollX, scrollY, innerWidth } = page.defaultView!
  return { left: -scrollX, right: innerWidth, top: -scrollY, bottom: Infinity }
}

function missingPx({ lines }: Words, clip: Clip): number {
  return Math.max(...lines.map(({ left, right, top, bottom }) => Math.max(clip.left - left, right - clip.right, clip.top - top, bottom - clip.bottom)))
}

const isEllipsed = (box: Element) => styleOf(box).textOverflow !== 'clip' && box.scrollWidth > box.clientWidth + 1 && styleOf(box).overflowX !== 'visible'

/** `html` and `body` hand their overflow to the window. */
const holders = (element: Element) => chainOf(element).filter(({ localName }) => localName !== 'html' && localName !== 'body')

/** Words that end at an edge: clipped, shortened by dots, or past the page. */
export function cutWords(root: Element): Finding[] {
  const page = pageClip(root.ownerDocument)
  return wordsIn(root).flatMap((words) => {
    const boxes = holders(words.element)
    const missing = words.node === words.element ? 0 : Math.max(missingPx(words, page), ...boxes.map((box) => missingPx(words, clipOf(box))))
    if (missing <= slackPx && !boxes.some(isEllipsed)) return []
    return [{ rule: 'cut-words' as const, element: nameOf(words.element), measured: missing > slackPx ? `缺 ${rounded(missing)} px` : '省略号', wanted: '文字完整' }]
  })
}
