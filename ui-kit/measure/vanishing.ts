import type { Finding } from './finding.ts'
import { nameOf } from './name.ts'
import { seenIn } from './seen.ts'
import { wordsIn } from './words.ts'

/** An element with words, where it stood on the page, and since when (ms). */
interface Standing {
  name: string
  box: DOMRect
  sinceMs: number
}

function standingOf(elements: Element[]): Map<Element, DOMRect> {
  return new Map(
    elements.map((element) => {
      const { scrollX, scrollY } = element.ownerDocument.defaultView!
      const { left, top, width, height } = element.getBoundingClientRect()
      return [element, new DOMRect(left + scrollX, top + scrollY, width, height)]
    }),
  )
}

/** What may take the place of words: other words, or the picture they announced. */
const picturesIn = (root: Element) => seenIn(root, 'img, canvas, [role=img]')

/** It says itself that what it stands for is on its way. */
const isStandIn = (element: Element) => element.closest('[aria-busy=true]') !== null

const meet = (a: DOMRect, b: DOMRect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export interface Watch {
  /** The action is done: what stands now is what a citizen was given. */
  settled(): void
  stop(): Finding[]
}

/**
 * Watches for words that go by themselves. What stood before the action is its own to replace until `settled`; what came with
 * it or later must stay, unless other words or a picture take its place. A page that leaves for another address then has jumped.
 */
export function watchVanishing(root: Element): Watch {
  const view = root.ownerDocument.defaultView!
  const startedMs = view.performance.now()
  const known = new Map<Element, Standing>()
  const gone = new Map<Element, Finding>()
  /** What the last look missed, and where it stood: between two pages one look may meet neither. */
  let missing: { element: Element; box: DOMRect; finding: Finding }[] = []
  let pictures = new Set<Element>()
  let settledAt: string | undefined
  let changed = true
  const markChanged = () => {
    changed = true
  }
  const changes = new MutationObserver(markChanged)
  const page = root.ownerDocument
  changes.observe(page, { subtree: true, childList: true, attributes: true, characterData: true })
  // A picture that has come.
  page.addEventListener('load', markChanged, true)

  function compareWords(): void {
    const nowMs = view.performance.now()
    const sinceMs = known.size === 0 ? startedMs : nowMs
    const words = wordsIn(root).map(({ element }) => element)
    const standing = standingOf(words.filter((element) => known.has(element) || !isStandIn(element)))
    const drawn = standingOf(picturesIn(root))
    const fresh = [...standing, ...drawn]
      .filter(([element]) => !known.has(element) && !pictures.has(element))
      .map(([, box]) => box)
    pictures = new Set(drawn.keys())
    for (const { element, box, finding } of missing)
      if (!standing.has(element) && !fresh.some((other) => meet(other, box))) gone.set(element, finding)
    missing = []
    for (const [element, { name, box, sinceMs: shownMs }] of known) {
      if (standing.has(element)) continue
      known.delete(element)
      // A new page may come beside the stand-in for it, before that goes.
      const since = [...known].filter(([other, { sinceMs }]) => standing.has(other) && sinceMs >= shownMs)
      const replaced =
        [...fresh, ...since.map(([, other]) => other.box)].some((other) => meet(other, box)) ||
        (settledAt === undefined && shownMs === startedMs)
      if (replaced) continue
      const measured = `${Math.round((nowMs - shownMs) / 1000)} s 后自动消失`
      missing.push({ element, box, finding: { rule: 'vanished', element: name, measured, wanted: '不自动消失' } })
    }
    for (const [element, box] of standing)
      known.set(element, { name: nameOf(element), box, sinceMs: known.get(element)?.sinceMs ?? sinceMs })
    if (settledAt !== undefined && settledAt !== view.location.href) {
      gone.set(root, { rule: 'vanished', element: 'html', measured: `自动离开 ${settledAt}`, wanted: '不自动跳转' })
    }
  }

  /** Where nothing changed and no style is on its way, words stand as they stood. */
  function look(): void {
    if (changes.takeRecords().length > 0 || missing.length > 0 || page.getAnimations().length > 0) changed = true
    if (!changed && (settledAt === undefined || settledAt === view.location.href)) return
    changed = false
    compareWords()
  }

  compareWords()
  const timer = view.setInterval(look, 200)
  return {
    settled() {
      compareWords()
      settledAt = view.location.href
    },
    stop() {
      view.clearInterval(timer)
      changes.disconnect()
      page.removeEventListener('load', markChanged, true)
      compareWords()
      // Nothing comes in their place any more.
      for (const { element, finding } of missing) gone.set(element, finding)
      return [...gone.values()]
    },
  }
}
