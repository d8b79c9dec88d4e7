import type { Finding } from './finding.ts'
import { nameOf } from './name.ts'
import { wordsIn } from './words.ts'

/** An element with words, where it stood on the page, and since when (ms). */
interface Standing { name: string; box: DOMRect; sinceMs: number }

function standingIn(root: Element): Map<Element, DOMRect> {
  const { scrollX, scrollY } = root.ownerDocument.defaultView!
  return new Map(wordsIn(root).map(({ element }) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return [element, new DOMRect(left + scrollX, top + scrollY, width, height)]
  }))
}

const meet = (a: DOMRect, b: DOMRect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Watches from now on for words that go by themselves. What stood before is the action's own to replace during `graceMs`; what
 * came later must stay, unless other words take its place. A page that leaves for another address has jumped. The answer ends the watch.
 */
export function watchVanishing(root: Element, graceMs: number): () => Finding[] {
  const view = root.ownerDocument.defaultView!
  const startedMs = view.performance.now()
  const known = new Map<Element, Standing>()
  const gone = new Map<Element, Finding>()
  let place: string | undefined

  function look(): void {
    const nowMs = view.performance.now()
    const sinceMs = known.size === 0 ? startedMs : nowMs
    const inGrace = nowMs - startedMs < graceMs
    const standing = standingIn(root)
    const fresh = [...standing].filter(([element]) => !known.has(element)).map(([, box]) => box)
    for (const [element, { name, box, sinceMs: shownMs }] of known) {
      if (standing.has(element)) continue
      known.delete(element)
      const replaced = fresh.some((other) => meet(other, box))
      if (replaced || (inGrace && shownMs === startedMs)) continue
      gone.set(element, { rule: 'vanished', element: name, measured: `${Math.round((nowMs - shownMs) / 1000)} s 后自动消失`, wanted: '不自动消失' })
    }
    for (const [element, box] of standing) known.set(element, { name: nameOf(element), box, sinceMs: known.get(element)?.sinceMs ?? sinceMs })
    if (inGrace) place = view.location.href
    else if (place !== undefined && place !== view.location.href) {
      gone.set(root, { rule: 'vanished', element: 'html', measured: `自动离开 ${place}`, wanted: '不自动跳转' })
    }
  }

  look()
  const timer = view.setInterval(look, 200)
  return () => {
    view.clearInterval(timer)
    look()
    return [...gone.values()]
  }
}
