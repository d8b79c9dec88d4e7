import type { Finding } from './finding.ts'
import { nameOf } from './name.ts'
import { isSeen, styleOf } from './seen.ts'

/** By how many px a page and its boxes must be pushed sideways to be read. */
export function sidewaysPx(element: Element): number {
  return Math.max(0, element.scrollWidth - element.clientWidth)
}

/** Pages and boxes that scroll sideways (WCAG 1.4.10). */
export function sideways(root: Element): Finding[] {
  const page = root.ownerDocument.documentElement
  const boxes = [...root.querySelectorAll('*')].filter(
    (box) => /auto|scroll/.test(styleOf(box).overflowX) && isSeen(box),
  )
  return [page, ...boxes]
    .filter((box) => sidewaysPx(box) > 1)
    .map((box) => ({
      rule: 'sideways',
      element: nameOf(box),
      measured: `${sidewaysPx(box)} px`,
      wanted: '0 px',
    }))
}
