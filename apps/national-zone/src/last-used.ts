import { dayWords, platformTime } from '@one-card/ui-kit'

const dayMs = 24 * 3600 * 1000

/**
 * A time of `YYYY-MM-DD HH:MM:SS` (Beijing) as a citizen says it: 今天 10:26, 昨天 18:05, 3月16日, 2025年12月9日.
 * `nowMs` is the platform's time, so that a wrong phone clock changes nothing.
 */
export function lastUsedWords(usedAt: string, nowMs: number): string {
  const today = platformTime(nowMs)
  const day = dayWords(usedAt, today)
  const time = usedAt.slice(11, 16)
  if (day === dayWords(today)) return `今天 ${time}`
  return day === dayWords(platformTime(nowMs - dayMs), today) ? `昨天 ${time}` : day
}
