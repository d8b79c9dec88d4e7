import { codeText } from '@one-card/platform-api/code-text'
import { grouped } from '@one-card/ui-kit'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { typedDigits, typingFault } from './typed-digits.ts'

const code = codeText('login', '1', '0123456789'.repeat(2))

it('forgives every grouping of the digits, and full-width ones', () => {
  for (const typed of [
    grouped(code),
    code.replace(/(.{5})/g, '$1-'),
    ` ${code}\n`,
    [...code].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
  ]) {
    expect(typedDigits(typed)).toBe(code)
  }
})

it('says nothing while digits are missing, nor when they are right', () => {
  for (let length = 0; length <= code.length; length += 1) expect(typingFault(code.slice(0, length))).toBe('')
})

it('says at once that a digit is wrong', () => {
  fc.assert(
    fc.property(fc.nat(code.length - 1), fc.integer({ min: 1, max: 9 }), (at, more) => {
      const wrong = code.slice(0, at) + String((Number(code[at]) + more) % 10) + code.slice(at + 1)
      expect(typingFault(wrong)).toContain('有误')
    }),
  )
})

it('says what else cannot become right', () => {
  expect(typingFault('9131o')).toContain('只输入数字')
  expect(typingFault(`${code}12`)).toContain('多了2位')
})
