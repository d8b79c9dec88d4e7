/** Han characters beyond the 20 902 that every Chinese font has had since GBK. */
const rare = /[\u3400-\u4dbf\u9fa6-\u9fff\u{20000}-\u{3ffff}]/gu
/** Belongs to the Han of tomorrow: unassigned, so every font answers it with its mark for "none". */
const unassigned = '\u{3fffd}'
const side = 24

/** What is drawn in place of a character that no font of this phone has: read by everybody, mistaken for no name. */
const inPlaceOfGlyph = '〔生僻字〕'

/** The masked form as this phone can draw it in `element`: an empty box tells a name's holder nothing (field-notes M13). */
export function drawable(masked: string, element: HTMLElement): string {
  const picture = masked.match(rare) ? pictures(getComputedStyle(element).fontFamily, element.ownerDocument) : undefined
  if (picture === undefined) return masked
  const none = picture(unassigned)
  return masked.replace(rare, (character) => (picture(character) === none ? inPlaceOfGlyph : character))
}

/** Pixels of one character, or undefined where nothing can be drawn. */
function pictures(fontFamily: string, document: Document): ((character: string) => string) | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = side
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) return undefined
  context.font = `${side - 4}px ${fontFamily}`
  context.textBaseline = 'top'
  return (character) => {
    context.clearRect(0, 0, side, side)
    context.fillText(character, 0, 0)
    return context.getImageData(0, 0, side, side).data.join()
  }
}
