import type { Reading } from './reading.ts'
import { styleOf } from './seen.ts'
import { wordsIn, type Words } from './words.ts'

/** The design's titles, amounts and buttons stand closer (1.17 to 1.42, visual-spec §4): bold and 24 px or more. */
const isTitle = ({ element, fontPx }: Words) => fontPx >= 24 && Number(styleOf(element).fontWeight) >= 600

/** Px from each line to the next, as drawn. */
function pitchOf({ lines }: Words): number | undefined {
  const tops = [...new Set(lines.map(({ top }) => Math.round(top * 4) / 4))].sort((a, b) => a - b)
  const steps = tops
    .slice(1)
    .map((top, index) => top - tops[index]!)
    .filter((step) => step > 1)
  return steps.length === 0 ? undefined : Math.min(...steps)
}

/** Line distance over size of reading text that runs over more than one line. */
export function lineHeights(root: Element): Reading[] {
  return wordsIn(root)
    .filter((words) => !isTitle(words))
    .flatMap((words) => {
      const pitch = pitchOf(words)
      // Lines stand on whole or quarter pixels.
      return pitch === undefined ? [] : [{ element: words.element, value: (pitch + 0.5) / words.fontPx }]
    })
}
