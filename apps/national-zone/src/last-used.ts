const dayMs = 24 * 3600 * 1000
/** Beijing time has no summer time. */
const beijingOffsetMs = 8 * 3600 * 1000

function beijingDay(atMs: number): string {
  return new Date(atMs + beijingOffsetMs).toISOString().slice(0, 10)
}

/**
 * A time of `YYYY-MM-DD HH:MM:SS` (Beijing) as a citizen says it: 今天 10:26, 昨天 18:05, 3月16日, 2025年12月9日.
 * `nowMs` is the platform's time, so that a wrong phone clock changes nothing.
 */
export function lastUsedWords(usedAt: string, nowMs: number): string {
  const day = usedAt.slice(0, 10)
  const time = usedAt.slice(11, 16)
  const today = beijingDay(nowMs)
  if (day === today) return `今天 ${time}`
  if (day === beijingDay(nowMs - dayMs)) return `昨天 ${time}`
  const [year, month, date] = day.split('-').map(Number)
  return day.slice(0, 4) === today.slice(0, 4) ? `${month}月${date}日` : `${year}年${month}月${date}日`
}
