import type { Reading } from './reading.ts'
import { isHeading, wordsIn } from './words.ts'

const readingsOf = (all: ReturnType<typeof wordsIn>): Reading[] =>
  all.map(({ element, fontPx }) => ({ element, value: fontPx }))

/** CSS px of all that can be read. */
export const fontSizes = (root: Element): Reading[] => readingsOf(wordsIn(root))
/** CSS px of headings. */
export const headingSizes = (root: Element): Reading[] => readingsOf(wordsIn(root).filter(isHeading))
