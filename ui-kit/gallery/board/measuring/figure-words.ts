import type { Figures } from '@one-card/measure'
import type { Mode } from '@one-card/ui-kit'

export const modeWords: Record<Mode, string> = { standard: '普通', elderly: '适老' }

const rounded = (value: number) => String(Math.round(value * 10) / 10)

/** Figures as the board and the sign-off write them; a dash where a story has nothing of the kind. */
export function figureWords({ contrast, target, fontPx, overflowPx }: Figures) {
  return {
    contrast: contrast === undefined ? '—' : contrast.toFixed(2),
    target: target === undefined ? '—' : `${rounded(target.width)} × ${rounded(target.height)}`,
    font: fontPx === undefined ? '—' : rounded(fontPx),
    overflow: overflowPx === 0 ? '无' : `${rounded(overflowPx)}`,
  }
}
