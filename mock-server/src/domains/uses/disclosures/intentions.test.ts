import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intentionGapMs, intentionsOf, pageEnd, type Try } from './intentions.ts'

const noon = new Date('2026-11-23T04:00:00Z').getTime()
const minutes = 60_000
const tryAt = (
  minute: number,
  outcome: Try['outcome'] = 'refused',
  institution = '示例市图书馆',
  reason = '借书',
): Try => ({ institution, reason, outcome, at: new Date(noon + minute * minutes) })
const newestFirst = (tries: Try[]) => [...tries].sort((one, other) => other.at.getTime() - one.at.getTime())
const shape = (tries: Try[]) =>
  intentionsOf(newestFirst(tries)).map((intention) => intention.map(({ outcome }) => outcome))

describe('tries of one intention', () => {
  it('are those that failed one after the other, and the one that worked', () => {
    expect(shape([tryAt(0), tryAt(3), tryAt(7, 'seen')])).toEqual([['seen', 'refused', 'refused']])
  })

  it('end with the first that worked: what follows is another matter', () => {
    expect(shape([tryAt(0), tryAt(1, 'seen'), tryAt(2)])).toEqual([['refused'], ['seen', 'refused']])
  })

  it('are never of two institutions or two matters', () => {
    expect(shape([tryAt(0), tryAt(1, 'refused', '示例市人民医院'), tryAt(2, 'seen')])).toEqual([
      ['seen', 'refused'],
      ['refused'],
    ])
    expect(shape([tryAt(0), tryAt(1, 'seen', '示例市图书馆', '办证')])).toEqual([['seen'], ['refused']])
  })

  it('are no longer one after ten minutes without a try', () => {
    expect(shape([tryAt(0), tryAt(10), tryAt(20, 'seen')])).toHaveLength(1)
    expect(shape([tryAt(0), tryAt(10.1, 'seen')])).toHaveLength(2)
  })
})

describe('for any history', () => {
  const history = fc
    .array(
      fc.record({
        institution: fc.constantFrom('甲', '乙'),
        reason: fc.constantFrom('', '借书'),
        outcome: fc.constantFrom<Try['outcome'][]>('seen', 'refused'),
        at: fc.integer({ min: 0, max: 120 }),
      }),
      { maxLength: 40 },
    )
    .map((tries) => newestFirst(tries.map((each) => ({ ...each, at: new Date(noon + each.at * minutes) }))))

  it('each try stands in exactly one intention', () => {
    fc.assert(
      fc.property(history, (tries) => {
        const grouped = intentionsOf(tries).flat()
        expect(grouped).toHaveLength(tries.length)
        expect(new Set(grouped)).toEqual(new Set(tries))
      }),
    )
  })

  it('an intention is of one thing, holds no success but its last try, and no silence', () => {
    fc.assert(
      fc.property(history, (tries) => {
        for (const intention of intentionsOf(tries)) {
          expect(new Set(intention.map(({ institution, reason }) => institution + reason)).size).toBe(1)
          expect(intention.slice(1).every(({ outcome }) => outcome === 'refused')).toBe(true)
          intention
            .slice(1)
            .forEach(({ at }, i) =>
              expect(intention[i]!.at.getTime() - at.getTime()).toBeLessThanOrEqual(intentionGapMs),
            )
        }
      }),
    )
  })

  it('two that follow each other without a silence and a success between them are never apart', () => {
    fc.assert(
      fc.property(history, (tries) => {
        const intentions = intentionsOf(tries)
        const numberOf = (each: Try) => intentions.findIndex((intention) => intention.includes(each))
        const one = tries.filter(({ institution, reason }) => institution === '甲' && reason === '借书')
        one.slice(1).forEach((earlier, i) => {
          const later = one[i]!
          const joined = earlier.outcome === 'refused' && later.at.getTime() - earlier.at.getTime() <= intentionGapMs
          expect(numberOf(earlier) === numberOf(later)).toBe(joined)
        })
      }),
    )
  })

  it('a page of it ends between two intentions', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 20 }), (tries, least) => {
        const end = pageEnd(tries, least)
        expect(end).toBeGreaterThanOrEqual(Math.min(least, tries.length))
        expect([...intentionsOf(tries.slice(0, end)), ...intentionsOf(tries.slice(end))].flat()).toHaveLength(
          tries.length,
        )
        expect(intentionsOf(tries.slice(0, end)).length + intentionsOf(tries.slice(end)).length).toBe(
          intentionsOf(tries).length,
        )
      }),
    )
  })
})
