/** A citizen's own text size, in both modes: `data-text-step` on `<html>`; the factors phones offer, up to 3.2 × (field-notes §5). */
export interface TextStep { step: number; times: number }

export const textSteps: TextStep[] = [1, 1.15, 1.3, 1.45, 1.75, 2, 3.2].map((times, index) => ({ step: index + 1, times }))

/** 3.2 × reading text. What has come so far stays there: a headline that went on growing would leave two characters a line. */
const greatestPx = 51.2

/** Size in px of text that the design sets at `px`. */
export const grown = (px: number, { times }: TextStep): number => Math.max(px, Math.min(px * times, greatestPx))
