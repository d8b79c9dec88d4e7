import { beijingTime, parseBeijingTime } from '@one-card/envelope'
import type { DisclosureRow } from './repository.ts'

/** One institution's looks, or vain tries, in one month. */
interface MonthSum {
  /** `2026-03`, Beijing. */
  month: string
  institution: string
  outcome: DisclosureRow['outcome']
  times: number
  /** Sets of names of fields, with commas between. */
  fieldSets: string[]
}

/** The first moment of the month before this one, Beijing. */
export function digestSince(at: Date): Date {
  const [year, month] = beijingTime(at).split('-').map(Number) as [number, number]
  const before = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
  return parseBeijingTime(`${before}-01 00:00:00`)!
}

/** This month, and the one before if anything happened in it; who looked most often first. Every row of the list is counted once. */
export function digestOf(sums: MonthSum[], at: Date) {
  const thisMonth = beijingTime(at).slice(0, 7)
  const months = [...new Set([thisMonth, ...sums.map(({ month }) => month)])].sort().reverse()
  return months.map((month) => {
    const ofMonth = sums.filter((each) => each.month === month)
    const total = (outcome: MonthSum['outcome']) =>
      String(ofMonth.filter((each) => each.outcome === outcome).reduce((sum, { times }) => sum + times, 0))
    const looks = ofMonth.filter(({ outcome }) => outcome === 'seen').sort((one, other) => other.times - one.times)
    return {
      month,
      seen: total('seen'),
      refused: total('refused'),
      institutions: looks.map(({ institution, times, fieldSets }) => ({
        institution,
        times: String(times),
        fields: [...new Set(fieldSets.flatMap((set) => set.split(',')))].filter((name) => name !== ''),
      })),
    }
  })
}
