import { colourOf, over, white, type Colour } from './colour.ts'
import { chainOf, styleOf } from './seen.ts'
import { beneath, type Point } from './stack.ts'

/** Engraved lines of .6 px are an ornament, no ground (visual-spec §8); every such file of the kit has this name. */
const engraved = /guilloche/
const pictures = /^(img|canvas|video|picture|iframe|image)$/

export const opacityOf = (element: Element): number =>
  chainOf(element).reduce((rest, each) => rest * parseFloat(styleOf(each).opacity), 1)

/** What an element paints over its whole box or, in a drawing, inside its outline; 'unknown' for pictures and gradients. */
export function paintOf(element: Element): Colour | 'unknown' | undefined {
  const style = styleOf(element)
  if (pictures.test(element.localName))
    return engraved.test(element.getAttribute('src') ?? element.getAttribute('href') ?? '') ? undefined : 'unknown'
  const drawn = 'ownerSVGElement' in element && element.ownerSVGElement !== null
  if (drawn) return /^(text|tspan)$/.test(element.localName) ? undefined : colourOf(style.fill)
  const images = style.backgroundImage === 'none' ? [] : style.backgroundImage.split(/,\s*(?=url|[a-z-]*gradient)/)
  if (images.some((image) => !engraved.test(image))) return 'unknown'
  return colourOf(style.backgroundColor)
}

/** The colour behind `element` at a point, itself left out or taken in; undefined when a picture or gradient shows through. */
export function groundOf(element: Element, point: Point, itself: boolean): Colour | undefined {
  const layers: Colour[] = []
  for (const layer of beneath(element, point).slice(itself ? 0 : 1)) {
    const paint = paintOf(layer)
    if (paint === 'unknown') return undefined
    if (paint === undefined || paint.alpha === 0) continue
    const alpha = paint.alpha * opacityOf(layer)
    layers.push({ ...paint, alpha })
    if (alpha > 0.999) break
  }
  return layers.reduceRight((below, layer) => over(layer, below), white)
}
