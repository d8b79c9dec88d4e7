/**
 * `11月29日` of a day or of a platform time, `2026-11-29 11:22:00`; with its year where `today` is of another. What goes without a
 * `today` happened lately.
 */
export function dayWords(at: string, today = at): string {
  const [year, month, day] = at.slice(0, 10).split('-').map(Number)
  return `${at.slice(0, 4) === today.slice(0, 4) ? '' : `${year}年`}${month}月${day}日`
}

/** `11月29日 11:22` of a platform time. */
export const momentWords = (at: string, today = at) => `${dayWords(at, today)} ${at.slice(11, 16)}`

const beijingOffsetMs = 8 * 3_600_000

/** The platform time of a moment: Beijing has no summer time. */
export const platformTime = (atMs: number) =>
  new Date(atMs + beijingOffsetMs).toISOString().slice(0, 19).replace('T', ' ')
