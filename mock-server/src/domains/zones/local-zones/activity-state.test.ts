import { expect, it } from 'vitest'
import { activityState, termWords } from './activity-state.ts'

const activity = { beginsOn: '2026-12-01', endsOn: '2026-12-31' }

it.each([
  ['2026-11-30T15:59:59Z', 'coming'],
  ['2026-11-30T16:00:00Z', 'on'],
  ['2026-12-31T15:59:59Z', 'on'],
  ['2026-12-31T16:00:00Z', 'over'],
])('at %s is %s, by days of Beijing', (at, state) => {
  expect(activityState(activity, new Date(at))).toBe(state)
})

it('says its term in words', () => {
  expect(termWords(activity)).toBe('12月1日—12月31日')
})
