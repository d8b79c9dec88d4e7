import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newestOf, readFromOf, readPlace, recordIdOf, writePlace, type Origin, type Place } from './merge.ts'

const origins: Origin[] = ['d', 'g', 'o', 'u']
const rows = fc.uniqueArray(
  fc.record({
    at: fc.integer({ min: 0, max: 20 }).map((second) => new Date(1_700_000_000_000 + second * 1000)),
    origin: fc.constantFrom(...origins),
    id: fc.integer({ min: 0, max: 40 }).map((no) => no.toString(16).padStart(32, '0')),
  }),
  { selector: recordIdOf, maxLength: 80 },
)

/** As a repository reads: its own rows before a place in (at, id), newest first. */
function read(all: Place[], origin: Origin, limit: number, before?: { at: Date; id: string }): Place[] {
  return all
    .filter((row) => row.origin === origin)
    .filter(({ at, id }) => before === undefined || at < before.at || (+at === +before.at && id < before.id))
    .sort((one, other) => +other.at - +one.at || (other.id > one.id ? 1 : -1))
    .slice(0, limit)
}

describe('one list of several origins', () => {
  it('read page by page holds every row once, newest first, whatever stands in one second', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 7 }), (all, size) => {
        const seen: Place[] = []
        let from: Place | undefined
        for (;;) {
          const lists = origins.map((origin) => read(all, origin, size, from && readFromOf(from, origin)))
          const page = newestOf(lists, size)
          seen.push(...page)
          if (page.length < size) break
          from = readPlace(writePlace(page.at(-1)!))
        }
        expect(seen.map(recordIdOf).sort()).toEqual(all.map(recordIdOf).sort())
        expect(seen.every(({ at }, i) => i === 0 || at <= seen[i - 1]!.at)).toBe(true)
      }),
    )
  })

  it.each(['x', '1-2', `${'9'.repeat(15)}-u${'0'.repeat(32)}`, `17-x${'0'.repeat(32)}`, "17-u0' OR 1=1"])(
    'refuses %s as a place to read on from',
    (text) => {
      expect(() => readPlace(text)).toThrow(expect.objectContaining({ reason: 'FORMAT_INVALID', field: 'before' }))
    },
  )
})
