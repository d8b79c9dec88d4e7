import { colourOf, contrastOf } from '@one-card/measure'
import type { Mode } from '@one-card/ui-kit'
import { computed } from '../../tokens/probe.ts'

export interface Pair {
  ink: string
  ground: string
}

export interface Measured extends Pair {
  ratio: Record<Mode, number>
  passes: Record<Mode, boolean>
}

/** Smallest ratios by WCAG 2.2; elderly text is held to AAA (visual-spec §3.1, §10). */
export const textTargets: Record<Mode, number> = { standard: 4.5, elderly: 7 }
export const graphicTargets: Record<Mode, number> = { standard: 3, elderly: 3 }

const pairsOf = (lines: string): Pair[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [ink, ground] = line.trim().split(' on ') as [string, string]
      return { ink, ground }
    })

/** visual-spec §3.1: no other pair may carry text. */
export const textPairs = pairsOf(`
  ink-1 on surface
  ink-1 on bg
  ink-2 on surface
  ink-2 on bg
  ink-2 on surface-sunk
  ink-3 on surface
  ink-3 on bg
  ink-3 on surface-sunk
  primary on surface
  primary on bg
  on-primary on primary
  on-primary on primary-press
  primary-press on primary-tint
  accent-ink on surface
  accent-ink on accent-tint
  ink-2 on accent-tint
  ink-1 on pay
  success on surface
  success on success-tint
  danger on surface
  danger on danger-tint
  on-primary on card
  card-ink-2 on card
  gold on card`)

/** visual-spec §3.2. */
export const graphicPairs = pairsOf(`
  line-control on surface
  line-control on bg
  accent on surface
  accent on bg
  primary-mid on surface
  primary on surface`)

/** The ratios of what is drawn, in a browser. */
export function measured(pair: Pair, targets: Record<Mode, number>): Measured {
  const ratioIn = (mode: Mode): number => {
    const drawn = computed(
      mode,
      { color: `var(--color-${pair.ink})`, 'background-color': `var(--color-${pair.ground})` },
      ['color', 'background-color'],
    )
    return contrastOf(colourOf(drawn.color)!, colourOf(drawn['background-color'])!)
  }
  const ratio = { standard: ratioIn('standard'), elderly: ratioIn('elderly') }
  return {
    ...pair,
    ratio,
    passes: { standard: ratio.standard >= targets.standard, elderly: ratio.elderly >= targets.elderly },
  }
}
