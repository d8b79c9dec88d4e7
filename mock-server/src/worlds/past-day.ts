import { beijingTime } from '@one-card/envelope'

const dayMs = 24 * 3600 * 1000

/** `2026-03-18`, so many days before, by Beijing time. */
export const daysBefore = (at: Date, days: number) => beijingTime(new Date(at.getTime() - days * dayMs)).slice(0, 10)
