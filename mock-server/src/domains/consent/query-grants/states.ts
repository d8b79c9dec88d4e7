/** The way of a query grant. A grant for one matter is `used` by the first query; any other holds until its time is over. */
export const grantMoves = {
  agree: { from: 'requested', to: 'granted' },
  refuse: { from: 'requested', to: 'refused' },
  use: { from: 'granted', to: 'used' },
  withdraw: { from: 'granted', to: 'withdrawn' },
} as const

const dayMs = 24 * 3_600_000

/** Days a request waits for its answer, and days a grant of each period holds; absent: until withdrawn. */
const validDays: Record<string, number | undefined> = { requested: 7, once: 7, 'days-30': 30 }

export function validFrom(at: Date, step: string): Date | null {
  const days = validDays[step]
  return days === undefined ? null : new Date(at.getTime() + days * dayMs)
}

/** Requests of one system that may wait for one holder at a time: more would bury what they have to read. */
export const mostWaiting = 5

/** 认证等级 it takes to agree: what lasts without an end, or leads to money, is agreed to by the holder in person (decision 0125). */
export function levelToAgree({ period, items }: { period: string; items: readonly string[] }): 2 | 3 {
  return period === 'until-withdrawn' || items.includes('bankAccount') ? 3 : 2
}
