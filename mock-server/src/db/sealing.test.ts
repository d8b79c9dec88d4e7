import { fromBase64, randomBytes, toBase64 } from '@one-card/gm'
import { expect, it } from 'vitest'
import { sealing } from './sealing.ts'
import fc from 'fast-check'

const { seal, open, index } = sealing({ dataKey: randomBytes(16), indexKey: randomBytes(32) })

it('opens what it sealed, also rare characters and nothing at all', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => open(seal(text)) === text))
  for (const text of ['', '㛃𬭎', '阿不都热依木·买买提']) expect(open(seal(text))).toBe(text)
})

it('seals the same text differently each time, so that equal rows do not show', () => {
  expect(seal('张示例')).not.toBe(seal('张示例'))
})

it('notices any changed bit (§5.4.2-c)', () => {
  const sealed = fromBase64(seal('32050819900307997X'))
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
      const changed = Uint8Array.from(sealed)
      changed[at]! ^= 1 << bit
      expect(() => open(toBase64(changed))).toThrow('changed')
    }),
  )
})

it('opens nothing sealed with another key', () => {
  const other = sealing({ dataKey: randomBytes(16), indexKey: randomBytes(32) })
  expect(() => other.open(seal('张示例'))).toThrow('another key')
})

it('indexes by kind: the same digits as a code and as an id number have nothing in common', () => {
  expect(index('idNo', '1')).toBe(index('idNo', '1'))
  expect(index('idNo', '1')).not.toBe(index('ecode', '1'))
  expect(index('idNo', '1')).toMatch(/^[0-9a-f]{64}$/)
})
