import { expect, it } from 'vitest'
import { lastUsedWords } from './last-used.ts'

const at = (beijing: string) => Date.parse(`${beijing.replace(' ', 'T')}+08:00`)

it('says today and yesterday with the time', () => {
  expect(lastUsedWords('2026-11-23 10:26:35', at('2026-11-23 11:00:00'))).toBe('今天 10:26')
  expect(lastUsedWords('2026-11-22 18:05:00', at('2026-11-23 00:00:01'))).toBe('昨天 18:05')
})

it('counts days in Beijing, not in Greenwich', () => {
  expect(lastUsedWords('2026-11-23 00:10:00', at('2026-11-23 00:20:00'))).toBe('今天 00:10')
  expect(lastUsedWords('2026-11-22 23:59:59', at('2026-11-23 07:00:00'))).toBe('昨天 23:59')
})

it('says the day for older uses, and the year when it is another', () => {
  expect(lastUsedWords('2026-03-16 09:42:18', at('2026-11-23 11:00:00'))).toBe('3月16日')
  expect(lastUsedWords('2025-12-09 09:42:18', at('2026-01-23 11:00:00'))).toBe('2025年12月9日')
  expect(lastUsedWords('2025-12-31 09:42:18', at('2026-01-01 11:00:00'))).toBe('昨天 09:42')
})
