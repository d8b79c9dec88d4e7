import { expect, it } from 'vitest'
import { grouped } from './grouped.ts'

it('stands in fours, whatever is left at the end', () => {
  expect(grouped('20260316094218073355')).toBe('2026 0316 0942 1807 3355')
  expect(grouped('123456')).toBe('1234 56')
  expect(grouped('')).toBe('')
})
