import { expect, it } from 'vitest'
import { withoutTricks } from './without-tricks.ts'

it('shows what would turn or hide letters', () => {
  expect(withoutTricks('https://a.example/\u202egpj.exe')).toBe('https://a.example/\ufffdgpj.exe')
  expect(withoutTricks('one\u200bcard\u0000')).toBe('one\ufffdcard\ufffd')
})

it('leaves ordinary text and its lines alone', () => {
  expect(withoutTricks('姓名：示例\n电话：12333')).toBe('姓名：示例\n电话：12333')
})
