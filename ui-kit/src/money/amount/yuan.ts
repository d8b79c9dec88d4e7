/** What is read of an amount: `heard` 1234567.80; `groups` 1 234 567 and `cents` 80 for the eye. */
export interface Yuan {
  heard: string
  groups: string[]
  cents: string
}

/** Whole fen, not below zero: money is never rounded on its way to a citizen, and what comes back is `income`, not a minus. */
export function yuan(fen: number): Yuan {
  if (!Number.isSafeInteger(fen) || fen < 0) throw new Error(`An amount is a whole number of fen from 0 on, not ${fen}`)
  const cents = String(fen % 100).padStart(2, '0')
  const whole = String((fen - (fen % 100)) / 100)
  const head = whole.length % 3
  const groups = [whole.slice(0, head), ...(whole.slice(head).match(/\d{3}/g) ?? [])].filter(Boolean)
  return { heard: `${whole}.${cents}`, groups, cents }
}
