import type { Finding } from './finding.ts'
import { nameOf } from './name.ts'
import { chainOf, seenIn, styleOf } from './seen.ts'

/** A code that is held out; its drawing brings its quiet zone. */
const codes = '[role=img][aria-label$="二维码"]'
const whatever = 'h1, h2, h3, p, a[href], button, input, textarea, select, li, img'

/** Px of an element that its page or one of its boxes cuts off, on any side. */
function cutPx(element: Element): number {
  const { top, right, bottom, left } = element.getBoundingClientRect()
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView!
  const boxes = chainOf(element.parentElement!)
    .filter((box) => styleOf(box).overflowX !== 'visible' && box.tagName !== 'HTML' && box.tagName !== 'BODY')
    .map((box) => box.getBoundingClientRect())
  const screen = { top: 0, left: 0, right: innerWidth, bottom: innerHeight }
  return Math.max(
    ...[screen, ...boxes].flatMap((box) => [box.top - top, box.left - left, right - box.right, bottom - box.bottom]),
  )
}

/**
 * What a page is for, where it does not stand in the first screen: a code whole, quiet zone and all; on any other page the first
 * line of its `main`. Asked of a page that is not scrolled.
 */
export function purposeBelow(root: Element): Finding[] {
  const main = root.querySelector('main')
  if (main === null) return []
  const [code] = seenIn(main, codes)
  if (code !== undefined) return cutPx(code) <= 0.5 ? [] : [found(code, `${Math.round(cutPx(code))} px 在屏外`)]
  const topOf = (element: Element) => element.getBoundingClientRect().top
  const [first] = seenIn(main, whatever).sort((one, other) => topOf(one) - topOf(other))
  if (first === undefined) return []
  const { top, height } = first.getBoundingClientRect()
  const line = Math.min(height, parseFloat(styleOf(first).lineHeight) || height)
  const overPx = top + line - root.ownerDocument.defaultView!.innerHeight
  return overPx <= 0.5 ? [] : [found(first, `${Math.round(overPx)} px 在屏外`)]
}

const found = (element: Element, measured: string): Finding => ({
  rule: 'purpose',
  element: nameOf(element),
  measured,
  wanted: '在第一屏',
})
