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

/** The slots of one place in the coming days, by its hours. */
export function slotsOf({ id, hours }: { id: string; hours: string[] }, at: Date): Slot[] {
  return Array.from({ length: days }, (_, ahead) => beijingTime(new Date(at.getTime() + ahead * dayMs)).slice(0, 10))
    .flatMap((date) => hours.map((begins) => ({ date, begins })))
    .map(({ date, begins }) => ({
      id: `${id}-${date.replaceAll('-', '')}-${begins.replace(':', '')}`,
      date,
      begins,
      beginsAt: parseBeijingTime(`${date} ${begins}:00`)!,
    }))
}
