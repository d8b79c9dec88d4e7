import { expect, it } from 'vitest'
import { keptText } from './kept-text.ts'

it('stays until it is cleared', () => {
  const held = new Map<string, string>()
  const store = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  } as Storage
  const kept = keptText(() => store, 'last')
  expect(kept.read()).toBeNull()
  kept.keep('a')
  expect(keptText(() => store, 'last').read()).toBe('a')
  kept.clear()
  expect(kept.read()).toBeNull()
})

it('bears a WebView that keeps nothing', () => {
  const kept = keptText(() => {
    throw new Error('denied')
  }, 'last')
  kept.keep('a')
  kept.clear()
  expect(kept.read()).toBeNull()
})
