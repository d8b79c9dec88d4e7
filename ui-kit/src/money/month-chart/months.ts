import { yuan } from '../amount/yuan.ts'

/** `month` is 2026-03; `fen` what it came to. */
export interface MonthTotal {
  month: string
  fen: number
}

/** 94320 → 943.20, thousands grouped */
export function yuanOf(fen: number): string {
  const { groups, cents } = yuan(fen)
  return `${groups.join(',')}.${cents}`
}

/** 2026-03 → 3月 */
export const monthWord = (month: string) => `${Number(month.slice(5))}月`

/** 2026-03 → 2026年3月 */
export const monthName = (month: string) => `${month.slice(0, 4)}年${monthWord(month)}`

/** Up to `count` months in a row that hold the selected one, the latest where they can. */
export function monthsAround(months: MonthTotal[], selected: string, count: number): MonthTotal[] {
  const at = months.findIndex(({ month }) => month === selected)
  const end = at < 0 || at >= months.length - count ? months.length : Math.max(at + 1, count)
  return months.slice(Math.max(0, end - count), end)
}

/** The bar's part of the longest, 0 to 1; what is not nothing stays visible. */
export function shareOf(fen: number, months: MonthTotal[]): number {
  const most = Math.max(...months.map((each) => each.fen))
  return fen <= 0 || most <= 0 ? 0 : Math.max(0.04, fen / most)
}
