import { colourOf, contrastOf, over } from './colour.ts'
import { groundOf, opacityOf } from './ground.ts'
import type { Reading } from './reading.ts'
import { styleOf } from './seen.ts'
import { inView } from './stack.ts'
import { wordsIn, wordsOf, type Words } from './words.ts'

function inkOf({ element, node }: Words) {
  const empty = node === element && (element as HTMLInputElement).value === ''
  const style = styleOf(element, empty ? '::placeholder' : undefined)
  return 'ownerSVGElement' in element ? colourOf(style.fill) : colourOf(style.color)
}

function contrastOfWords(words: Words): number | undefined {
  const { element, node } = words
  const firstLine = () => wordsOf(node, element).lines[0]!
  return inView(element, firstLine, () => {
    const { left, top, width, height } = firstLine()
    const ground = groundOf(element, { x: left + width / 2, y: top + height / 2 }, true)
    const ink = inkOf(words)
    if (ground === undefined || ink === undefined) return undefined
    return contrastOf(over({ ...ink, alpha: ink.alpha * opacityOf(element) }, ground), ground)
  })
}

export interface Contrasts {
  known: Reading[]
  unknown: Element[]
}

/** Words against what is really painted behind them, transparency and layers included. */
export function textContrasts(root: Element): Contrasts {
  const found: Contrasts = { known: [], unknown: [] }
  for (const words of wordsIn(root)) {
    const value = contrastOfWords(words)
    if (value === undefined) found.unknown.push(words.element)
    else found.known.push({ element: words.element, value })
  }
  return found
}
