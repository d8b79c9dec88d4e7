import type { Mode } from '@one-card/ui-kit'

/** What a mode demands of every page; sizes in CSS px. */
export interface Demands {
  textContrast: number
  /** Borders and marks of controls (WCAG 1.4.11). */
  controlContrast: number
  fontPx: number
  headingPx: number
  /** Of reading text that wraps; absent where the design sets closer lines (普通模式, visual-spec §4). */
  lineHeight?: number
  target: { width: number; height: number }
  iconsInRow?: number
}

/** visual-spec §3, §4, §5 and §10: every target of 适老模式 is 60 high, primary or not. */
const demands: Record<Mode, Demands> = {
  standard: { textContrast: 4.5, controlContrast: 3, fontPx: 13, headingPx: 13, target: { width: 44, height: 44 } },
  elderly: {
    textContrast: 7,
    controlContrast: 3,
    fontPx: 18,
    headingPx: 24,
    lineHeight: 1.5,
    target: { width: 48, height: 60 },
    iconsInRow: 4,
  },
}

export const demandsOf = (mode: Mode): Demands => demands[mode]
