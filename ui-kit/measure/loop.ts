import type { Finding } from './finding.ts'
import { nameOf } from './name.ts'

/** The busy sign turns while a promise runs, and only then (visual-spec §9). */
const isBusy = (element: Element) => element.closest('[aria-busy=true]') !== null

const finding = (element: Element, measured: string): Finding => ({
  rule: 'loop',
  element: nameOf(element),
  measured,
  wanted: '不循环、不闪烁',
})

/** Whatever moves without end: CSS and script animations, drawings, and the elements that blink or run by themselves. */
export function loops(root: Element): Finding[] {
  const animated = root.getAnimations({ subtree: true }).flatMap(({ effect }) => {
    const target = effect instanceof root.ownerDocument.defaultView!.KeyframeEffect ? effect.target : null
    return target !== null && effect!.getComputedTiming().iterations === Infinity && !isBusy(target)
      ? [finding(target, '无限循环')]
      : []
  })
  const moving = [...root.querySelectorAll('marquee, blink, [repeatCount=indefinite]')].map((element) =>
    finding(element, element.localName),
  )
  return [...animated, ...moving]
}
