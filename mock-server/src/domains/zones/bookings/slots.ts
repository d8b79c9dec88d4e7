import { beijingTime, parseBeijingTime } from '@one-card/envelope'
import { dayMs } from '../../../module.ts'

/** Days ahead that can be booked, today among them. */
const days = 7

export interface Slot {
  id: string
  date: string
  /** 09:00. */
  begins: string
  beginsAt: Date
}

const comingDays = (at: Date) =>
  Array.from({ length: days }, (_, ahead) => beijingTime(new Date(at.getTime() + ahead * dayMs)).slice(0, 10))

/** Those of a region's that fall into the days that can be booked. */
export const comingHolidays = <H extends { date: string }>(holidays: H[], at: Date): H[] =>
  holidays.filter(({ date }) => comingDays(at).includes(date))

/** The slots of one place in the coming days, by its hours; none on its region's holidays. */
export function slotsOf(
  { id, hours }: { id: string; hours: string[] },
  at: Date,
  holidays: { date: string }[],
): Slot[] {
  return comingDays(at)
    .filter((day) => !holidays.some(({ date }) => date === day))
    .flatMap((date) => hours.map((begins) => ({ date, begins })))
    .map(({ date, begins }) => ({
      id: `${id}-${date.replaceAll('-', '')}-${begins.replace(':', '')}`,
      date,
      begins,
      beginsAt: parseBeijingTime(`${date} ${begins}:00`)!,
    }))
}
