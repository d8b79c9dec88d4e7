import { colourOf, contrastOf, over, type Colour } from './colour.ts'
import { groundOf } from './ground.ts'
import type { Reading } from './reading.ts'
import { isSeen, seenIn, styleOf } from './seen.ts'
import { inView } from './stack.ts'

/** Controls known by their outline alone; a button is known by its words. */
const outlined =
  'input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea, [role=switch], [role=checkbox], [role=radio]'

function paintsOf(part: Element): Colour[] {
  const styles = [styleOf(part), styleOf(part, '::before'), styleOf(part, '::after')]
  return styles.flatMap(
    (style) =>
      [
        parseFloat(style.borderBottomWidth) > 0 ? colourOf(style.borderBottomColor) : undefined,
        colourOf(style.backgroundColor),
        'ownerSVGElement' in part ? colourOf(style.stroke) : undefined,
        'ownerSVGElement' in part ? colourOf(style.fill) : undefined,
      ].filter((colour) => colour !== undefined && colour.alpha > 0) as Colour[],
  )
}

/** A field draws its own line or its holder does; a label holds the drawn mark of an invisible box, if its words are not all there is. */
function partsOf(control: Element): Element[] {
  const holder = control.localName === 'input' ? control.parentElement! : control
  const parts = [holder, ...holder.querySelectorAll('*')].filter(isSeen)
  return control.localName === 'label' ? parts.filter((part) => part.textContent!.trim() === '') : parts
}

/** Drawn over, a native box is not seen itself: its label stands for it. What cannot be used is exempt. */
function controlsIn(root: Element): Element[] {
  const isBox = (element: Element) => element.localName !== 'label' || element.querySelector('input') !== null
  return seenIn(root, `${outlined}, label`).filter(
    (element) => isBox(element) && element.querySelector(':disabled') === null && !element.matches(':disabled'),
  )
}

function strongest(control: Element): number | undefined {
  const { left, top, height } = control.getBoundingClientRect()
  const ground = groundOf(control, { x: left + 1, y: top + height / 2 }, false)
  const ratios =
    ground === undefined
      ? []
      : partsOf(control)
          .flatMap(paintsOf)
          .map((paint) => contrastOf(over(paint, ground), ground))
  return ratios.length === 0 ? undefined : Math.max(...ratios)
}

/** The strongest line or fill of each control against the page around it. */
export function controlContrasts(root: Element): Reading[] {
  return controlsIn(root).flatMap((element) => {
    const value = inView(
      element,
      () => element.getBoundingClientRect(),
      () => strongest(element),
    )
    return value === undefined ? [] : [{ element, value }]
  })
}
