import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moved, moves, stepOf, type Move, type Place } from './journey.ts'

const allMoves: Move[] = ['doubt', 'type', 'send', 'leave', 'settle', 'lose']
const walked = (walk: Move[]): Place => walk.reduce<Place>((place, move) => moved(place, move), 'looking')

describe('the journey through the cashier', () => {
  it('asks, takes the password and sends', () => {
    expect(walked(['doubt', 'type', 'send'])).toBe('sending')
    expect(stepOf('sending', { state: 'created' })).toBe('sending')
    expect(stepOf('sending', { state: 'paying' })).toBe('sending')
    expect(stepOf('sending', { state: 'paid' })).toBe('paid')
  })

  it('shows what waits before its debit as such, wherever the page was', () => {
    const held = { state: 'paying', heldUntilMs: '1800000000000' } as const
    for (const place of Object.keys(moves) as Place[]) expect(stepOf(place, held)).toBe('held')
  })

  it.each(['paid', 'failed', 'closed', 'refunded', 'partly-refunded'] as const)(
    'shows an order that is %s as such, wherever the page was',
    (state) => {
      const places = Object.keys(moves) as Place[]
      expect(new Set(places.map((place) => stepOf(place, { state }))).size).toBe(1)
    },
  )

  it('never sends twice in a row: whatever is pressed while an answer is out, there is one sending', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...allMoves)), (walk) => {
        let place: Place = 'looking'
        for (const move of walk) {
          const next = moved(place, move)
          if (place === 'sending' && move === 'send') expect(next).toBe('sending')
          if (next === 'sending' && place !== 'sending') expect(['looking', 'asked', 'typing']).toContain(place)
          place = next
        }
      }),
    )
  })

  it('does not let a lost answer be followed by another try before the platform was asked', () => {
    const lost = walked(['type', 'send', 'lose'])
    expect(lost).toBe('unsure')
    for (const move of allMoves.filter((each) => each !== 'settle')) expect(moved(lost, move)).toBe('unsure')
  })
})
