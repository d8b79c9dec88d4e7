import { expect, it } from 'vitest'
import { metresBetween, nearestOf } from './nearest.ts'

const suzhou = { name: '苏州市', longitude: 120.62, latitude: 31.3 }
const nanjing = { name: '南京市', longitude: 118.8, latitude: 32.06 }
const unknown = { name: '某市', longitude: null, latitude: null }

it('finds the nearest centre', () => {
  expect(nearestOf([unknown, suzhou, nanjing], { longitude: 120.5, latitude: 31.4 })).toBe(suzhou)
  expect(nearestOf([suzhou, nanjing], { longitude: 118.6, latitude: 32.1 })).toBe(nanjing)
})

it('finds none for a position abroad', () => {
  expect(nearestOf([suzhou, nanjing], { longitude: 2.35, latitude: 48.86 })).toBeUndefined()
})

it('measures about 190 km between Suzhou and Nanjing', () => {
  expect(metresBetween(suzhou, nanjing)).toBeGreaterThan(185_000)
  expect(metresBetween(suzhou, nanjing)).toBeLessThan(200_000)
})
