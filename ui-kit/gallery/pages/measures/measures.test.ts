import { expect, it } from 'vitest'
import { tokensOf } from '../../tokens/resolve.ts'
import { sizeWords } from './size-words.ts'

it('has words for every size', () => {
  const named = [...tokensOf('space').filter((name) => !/^space-\d/.test(name)), ...tokensOf('size')]
  expect(Object.keys(sizeWords).sort()).toEqual([...named].sort())
})
