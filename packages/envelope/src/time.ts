const eightHoursMs = 8 * 60 * 60_000

/** ± 5 minutes around the reader's clock (decision 0118). A requestId must be remembered until its timestamp has left it. */
export const windowMs = 5 * 60_000

/** `YYYY-MM-DD HH:MM:SS`, Beijing time (§8.1.1.1-d-3, decision 0111); midnight is 00:00:00. */
export function beijingTime(date: Date): string {
  return new Date(date.getTime() + eightHoursMs).toISOString().slice(0, 19).replace('T', ' ')
}

/** Only that form and only moments that exist: formatting the result must give the same text again. */
export function parseBeijingTime(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text)) return undefined
  const date = new Date(`${text.replace(' ', 'T')}+08:00`)
  return !Number.isNaN(date.getTime()) && beijingTime(date) === text ? date : undefined
}

export function insideWindow(timestamp: string, now: Date): boolean {
  const date = parseBeijingTime(timestamp)
  return date !== undefined && Math.abs(date.getTime() - now.getTime()) <= windowMs
}
