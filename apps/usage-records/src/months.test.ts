import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byMonth, nameSeenFrom, refreshed } from './months.ts'

const record = (at: string) => ({ recordId: at, at })
const times = fc
  .uniqueArray(
    fc
      .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 19).replace('T', ' ')),
    { maxLength: 60 },
  )
  .map((all) => all.sort().reverse().map(record))

describe('records under months', () => {
  it('gives each month its heading, newest first', () => {
    const months = byMonth([
      record('2026-03-18 10:26:00'),
      record('2026-03-01 00:00:00'),
      record('2025-12-31 23:59:59'),
    ])
    expect(months.map(({ title, name, records }) => [title, name, records.length])).toEqual([
      ['2026年3月', '3月', 2],
      ['2025年12月', '12月', 1],
    ])
  })

  it('loses, repeats and reorders nothing', () => {
    fc.assert(
      fc.property(times, (records) => {
        expect(byMonth(records).flatMap((month) => month.records)).toEqual(records)
      }),
    )
  })

  it('names a month of another year with its year', () => {
    const [march, december] = byMonth([record('2026-03-18 10:26:00'), record('2025-12-31 23:59:59')])
    expect(nameSeenFrom(december!, march!)).toBe('2025年12月')
    expect(nameSeenFrom(march!, march!)).toBe('3月')
  })
})

describe('a list read anew', () => {
  it('keeps what the citizen had scrolled to and puts the new in front', () => {
    fc.assert(
      fc.property(times, fc.nat(60), fc.nat(10), (all, heldFrom, pageSize) => {
        const held = all.slice(Math.min(heldFrom, pageSize))
        const { records, overlap } = refreshed(held, all.slice(0, pageSize + 1))
        if (overlap) expect(records).toEqual(all)
      }),
    )
  })

  it('drops what is held when it does not join on, so that no gap is hidden', () => {
    expect(refreshed([record('2026-01-01 00:00:00')], [record('2026-03-01 00:00:00')])).toEqual({
      records: [record('2026-03-01 00:00:00')],
      overlap: false,
    })
  })

  it('takes the newer state of a record it already had', () => {
    const before = { ...record('2026-03-01 00:00:00'), state: 'pending' }
    const after = { ...before, state: 'succeeded' }
    expect(refreshed([before], [after]).records).toEqual([after])
  })
})
