import { beforeEach, expect, it } from 'vitest'
import { clearRecent, keepRecent, readRecent } from './recent-searches.ts'

const held = new Map<string, string>()
const phone = {
  localStorage: {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  } as Storage,
}
const closed = {
  get localStorage(): Storage {
    throw new Error('denied')
  },
}

beforeEach(() => held.clear())

it('keeps the last six words, the last first, each once', () => {
  for (const word of ['公交', '医院', '公交', '图书馆', '公园', '药店', '养老金', '就业']) keepRecent(phone, word)
  expect(readRecent(phone)).toEqual(['就业', '养老金', '药店', '公园', '图书馆', '公交'])
})

it('is cleared at once', () => {
  keepRecent(phone, '公交')
  clearRecent(phone)
  expect(readRecent(phone)).toEqual([])
})

it('keeps no number of anybody', () => {
  expect(keepRecent(phone, '320508199003079970')).toEqual([])
})

it('bears a phone that keeps nothing, and a store that holds something else', () => {
  expect(keepRecent(closed, '公交')).toEqual(['公交'])
  clearRecent(closed)
  held.set('recent-searches', '{"x":1}')
  expect(readRecent(phone)).toEqual([])
  held.set('recent-searches', 'x')
  expect(readRecent(phone)).toEqual([])
})
