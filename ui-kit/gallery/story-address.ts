import type { Mode } from '@one-card/ui-kit'

export interface Canvas {
  mode: Mode
  /** 1 to 7, one of `textSteps`. */
  textStep?: number
}

/**
 * Where a story stands alone, in one mode: only the component on its ground, `data-mode` and `data-text-step` on `<html>`.
 * Relative to `/ui-kit/`; `id` is a key of `index.json`'s `entries`.
 */
export function storyAddress(id: string, { mode, textStep = 1 }: Canvas): string {
  return `iframe.html?id=${encodeURIComponent(id)}&viewMode=story&globals=bare:!true;mode:${mode};textStep:${textStep}`
}
