import { yuanOf } from '../../../amount.ts'
import type { MonthTotals } from '../../../db/record-filter.ts'

/** What several origins say of the same months, added up; newest first. */
export function addUp(lists: MonthTotals[][]): MonthTotals[] {
  const months = new Map<string, MonthTotals>()
  for (const each of lists.flat()) {
    const sum = months.get(each.month)
    months.set(
      each.month,
      sum === undefined
        ? each
        : {
            month: each.month,
            count: sum.count + each.count,
            paidFen: sum.paidFen + each.paidFen,
            refundedFen: sum.refundedFen + each.refundedFen,
            receivedFen: sum.receivedFen + each.receivedFen,
          },
    )
  }
  return [...months.values()].sort((one, other) => (one.month < other.month ? 1 : -1))
}

export const shownTotals = ({ month, count, paidFen, refundedFen, receivedFen }: MonthTotals) => ({
  month,
  count: String(count),
  paid: yuanOf(paidFen),
  refunded: yuanOf(refundedFen),
  received: yuanOf(receivedFen),
})

export const noTotals = (month: string): MonthTotals => ({
  month,
  count: 0,
  paidFen: 0,
  refundedFen: 0,
  receivedFen: 0,
})

/** `count` months in a row up to that of `last`, oldest first. */
export function monthsUpTo(last: string, count: number): string[] {
  const [year, month] = last.split('-').map(Number) as [number, number]
  return Array.from({ length: count }, (_, i) => {
    const index = year * 12 + (month - 1) - (count - 1 - i)
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  })
}
