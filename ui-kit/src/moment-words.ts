/** `11月29日` of a platform time, `2026-11-29 11:22:00`; the year goes without saying for what happened lately. */
export const dayWords = (at: string) => `${Number(at.slice(5, 7))}月${Number(at.slice(8, 10))}日`
/** `11月29日 11:22` of a platform time. */
export const momentWords = (at: string) => `${dayWords(at)} ${at.slice(11, 16)}`

const beijingOffsetMs = 8 * 3_600_000

/** The platform time of a moment: Beijing has no summer time. */
export const platformTime = (atMs: number) =>
  new Date(atMs + beijingOffsetMs).toISOString().slice(0, 19).replace('T', ' ')
