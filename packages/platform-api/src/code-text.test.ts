import { randomBytes } from '@one-card/gm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codeText, kindOf, makeCode, orderNoOf } from './code-text.ts'

const kinds = fc.constantFrom(
  'identity' as const,
  'payment' as const,
  'login' as const,
  'licence' as const,
  'order' as const,
  'merchant' as const,
)
const codes = kinds.map((kind) => makeCode(kind, randomBytes))

it('makes 26 digits that begin with 91, clear of what payment terminals act on, and tells the kind again', () => {
  fc.assert(
    fc.property(kinds, (kind) => {
      const code = makeCode(kind, randomBytes)
      expect(code).toMatch(/^91[1-6]1\d{22}$/)
      expect(kindOf(code)).toBe(kind)
    }),
  )
})

it('finds every wrong digit and every swap of neighbours', () => {
  fc.assert(
    fc.property(codes, fc.nat(25), fc.integer({ min: 1, max: 9 }), (code, at, by) => {
      const wrong = code.slice(0, at) + String((Number(code[at]) + by) % 10) + code.slice(at + 1)
      expect(kindOf(wrong)).toBeUndefined()
    }),
  )
  fc.assert(
    fc.property(codes, fc.nat(24), (code, at) => {
      const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)
      expect(kindOf(swapped)).toBe(swapped === code ? kindOf(code) : undefined)
    }),
  )
})

it.each([
  '',
  '91',
  '28'.padEnd(26, '0'),
  `${makeCode('identity', randomBytes)}0`,
  ` ${makeCode('identity', randomBytes)}`,
  '９'.repeat(26),
])('does not read %s', (text) => expect(kindOf(text)).toBeUndefined())

it("gives an order's number back from its code", () => {
  expect(orderNoOf(codeText('order', '1', '20261123000000000042'))).toBe('20261123000000000042')
})

it('leaves out bytes that would make some digits likelier', () => {
  const bytes = [255, 250, ...Array.from({ length: 40 }, (_, index) => index % 10)]
  const code = makeCode('identity', (length) => Uint8Array.from(bytes.splice(0, length)))
  expect(code.slice(4, 24)).toBe('01234567890123456789')
})

it('follows ISO 7064 MOD 97-10: the whole number leaves 1', () => {
  fc.assert(fc.property(codes, (code) => BigInt(code) % 97n === 1n))
})
