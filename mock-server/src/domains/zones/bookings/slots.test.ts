import { expect, it } from 'vitest'
import { localRegions } from '../../../worlds/zones/local/regions.ts'
import { comingHolidays, slotsOf } from './slots.ts'

const place = { id: 'p', hours: ['09:00', '14:00'] }
const at = new Date('2026-11-23T01:30:00Z')

it('a place has its hours on seven days, and none on a holiday of its region', () => {
  const holidays = [
    { date: '2026-11-25', name: '示例节' },
    { date: '2027-01-01', name: '元旦' },
  ]
  expect(slotsOf(place, at, [])).toHaveLength(14)
  const open = slotsOf(place, at, holidays)
  expect(open).toHaveLength(12)
  expect(open.some(({ date }) => date === '2026-11-25')).toBe(false)
  expect(comingHolidays(holidays, at)).toEqual([{ date: '2026-11-25', name: '示例节' }])
})

it.each(['accent', 'codes', 'holidays', 'own', 'places', 'slogan'] as const)(
  'regions differ in their %s, by data alone',
  (what) => {
    expect(new Set(localRegions.map((region) => JSON.stringify(region[what]))).size).toBe(localRegions.length)
  },
)
