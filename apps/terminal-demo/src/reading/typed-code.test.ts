import { expect, it } from 'vitest'
import { typedCode } from './typed-code.ts'

it.each([
  ['9111 2222-3333\n', '911122223333'],
  ['９１１１', '9111'],
  ['  ', ''],
])('%j is read as %j', (text, code) => {
  expect(typedCode(text)).toBe(code)
})
