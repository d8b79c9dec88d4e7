import { describe, expect, it } from 'vitest'
import { dayWords, distanceWords, sceneOf } from './index.ts'

it.each([
  ['12', '100 米'],
  ['449', '400 米'],
  ['949', '900 米'],
  ['950', '0.9 公里'],
  ['1234', '1.2 公里'],
  ['1234567', '1235 公里'],
])('%s metres are %s', (metres, words) => {
  expect(distanceWords(metres)).toBe(words)
})

describe('a day', () => {
  const nowMs = Date.parse('2026-11-23T12:00:00+08:00')
  it.each([
    ['2026-03-16', '3月16日'],
    ['2025-12-31', '2025年12月31日'],
  ])('%s is %s', (day, words) => {
    expect(dayWords(day, nowMs)).toBe(words)
  })
})

it('shows a scene that a region has added among the others', () => {
  expect(sceneOf('03').word).toBe('就医购药')
  expect(sceneOf('08').word).toBe('其他领域')
})
