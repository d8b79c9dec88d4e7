import { controlContrasts } from './control-contrast.ts'
import { coveredWords } from './covered-words.ts'
import { cutWords } from './cut-words.ts'
import type { Demands } from './demands.ts'
import type { Finding } from './finding.ts'
import { fontSizes, headingSizes } from './font-size.ts'
import { iconRows } from './icons.ts'
import { lineHeights } from './line-height.ts'
import { loops } from './loop.ts'
import { nameOf } from './name.ts'
import { below, rounded } from './reading.ts'
import { sideways } from './sideways.ts'
import { targetsIn } from './target.ts'
import { textContrasts } from './text-contrast.ts'
import { lockedZoom } from './zoom.ts'

function targetFindings(root: Element, { width: wide, height: high }: Demands['target']): Finding[] {
  return targetsIn(root)
    .filter(({ width, height }) => width < wide - 0.5 || height < high - 0.5)
    .map(({ element, width, height }) => ({
      rule: 'target',
      element: nameOf(element),
      measured: `${rounded(width)} × ${rounded(height)} px`,
      wanted: `≥ ${wide} × ${high} px`,
    }))
}

function iconFindings(root: Element, most: number): Finding[] {
  return iconRows(root)
    .filter((row) => row.length > most)
    .map((row) => ({
      rule: 'icons-in-row',
      element: nameOf(row[0]!.parentElement!),
      measured: `${row.length} 个`,
      wanted: `≤ ${most} 个`,
    }))
}

/** Whether all words are there to be read, whatever size a citizen gave them. */
export function measureReach(root: Element): Finding[] {
  return [...sideways(root), ...cutWords(root), ...coveredWords(root)]
}

/**
 * Everything that can be measured on a page as it stands, against what its mode demands. Out of reach from outside: gestures of
 * more than one finger, whose listeners a page does not tell; and what vanishes, which `watchVanishing` sees over time.
 */
export function measure(root: Element, demands: Demands): Finding[] {
  const { known, unknown } = textContrasts(root)
  return [
    ...below('text-contrast', known, demands.textContrast),
    ...unknown.map((element): Finding => ({
      rule: 'ground-unknown',
      element: nameOf(element),
      measured: '图片或渐变',
      wanted: '纯色底',
    })),
    ...below('control-contrast', controlContrasts(root), demands.controlContrast),
    ...below('font-size', fontSizes(root), demands.fontPx, ' px'),
    ...below('heading-size', headingSizes(root), demands.headingPx, ' px'),
    ...(demands.lineHeight === undefined ? [] : below('line-height', lineHeights(root), demands.lineHeight)),
    ...targetFindings(root, demands.target),
    ...(demands.iconsInRow === undefined ? [] : iconFindings(root, demands.iconsInRow)),
    ...measureReach(root),
    ...loops(root),
    ...lockedZoom(root.ownerDocument),
  ]
}

export { changeStory, comeToRest, standStill } from './change-story.ts'
export { colourOf, contrastOf } from './colour.ts'
export { demandsOf, type Demands } from './demands.ts'
export { figuresOf, type Figures } from './figures.ts'
export { ruleWords, type Finding, type Rule } from './finding.ts'
export { movesToAnEnd, passAnimations } from './pass-time.ts'
export { purposeBelow } from './purpose.ts'
export { watchVanishing } from './vanishing.ts'
