import { fontSizes } from './font-size.ts'
import { least } from './reading.ts'
import { sidewaysPx } from './sideways.ts'
import { targetsIn } from './target.ts'
import { textContrasts } from './text-contrast.ts'

/** The worst of a page, whether or not it is good enough; undefined where there is nothing of the kind. Sizes in CSS px. */
export interface Figures {
  contrast: number | undefined
  target: { width: number; height: number } | undefined
  fontPx: number | undefined
  overflowPx: number
}

export function figuresOf(root: Element): Figures {
  const [smallest] = targetsIn(root).sort((a, b) => Math.min(a.width, a.height) - Math.min(b.width, b.height))
  return {
    contrast: least(textContrasts(root).known)?.value,
    target: smallest && { width: smallest.width, height: smallest.height },
    fontPx: least(fontSizes(root))?.value,
    overflowPx: sidewaysPx(root.ownerDocument.documentElement),
  }
}
