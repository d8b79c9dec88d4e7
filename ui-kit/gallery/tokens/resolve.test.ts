import { expect, it } from 'vitest'
import { aliasOf, resolved, tokensOf } from './resolve.ts'

it('follows a component through its purpose into either mode', () => {
  expect(aliasOf('button-fill', 'elderly')).toBe('color-primary')
  expect([resolved('button-fill', 'standard'), resolved('button-fill', 'elderly')]).toEqual(['#1a5bbf', '#0e459a'])
})

it('leaves a purpose as it is', () => {
  expect(aliasOf('radius-lg', 'standard')).toBeUndefined()
  expect(resolved('radius-lg', 'standard')).toBe('16px')
})

it('finds the tokens of a group', () => {
  expect(tokensOf('radius')).toEqual(['radius-sm', 'radius-md', 'radius-lg', 'radius-xl', 'radius-full'])
})
