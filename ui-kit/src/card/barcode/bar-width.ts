/** Of light modules before and after the bars. */
export const quietModules = 10
/** The greatest width of one module in CSS px on a page (visual-spec §6). */
const widestOnPage = 2

/**
 * Width in CSS px of a bar code of `modules` in `room` CSS px: every module the same whole number of the screen's own pixels,
 * because unequal ones are what old scanners fail on. At least one, even where the code is then wider than its room.
 */
export function barWidth(modules: number, room: number, pixelsPerPx: number, widest = widestOnPage): number {
  const all = modules + 2 * quietModules
  const fitting = Math.floor(Math.min(room / all, widest) * pixelsPerPx)
  return (all * Math.max(1, fitting)) / pixelsPerPx
}
