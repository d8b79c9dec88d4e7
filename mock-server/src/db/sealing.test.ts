import { fromBase64, randomBytes, toBase64 } from '@one-card/gm'
import { pgTable, text } from 'drizzle-orm/pg-core'
import { expect, it } from 'vitest'
import { sealing } from './sealing.ts'
import fc from 'fast-check'

const person = pgTable('person', { sealedName: text('sealed_name'), sealedMobile: text('sealed_mobile') })
const namesake = pgTable('namesake', { sealedName: text('sealed_name') })
const keyed = () => sealing({ dataKey: randomBytes(16), indexKey: randomBytes(32) })
const { index, ...store } = keyed()
const seal = (value: string) => store.seal(value, person.sealedName, '1')
const open = (sealed: string) => store.open(sealed, person.sealedName, '1')

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
  expect(() => keyed().open(seal('张示例'), person.sealedName, '1')).toThrow('key')
})

it('opens nothing that was copied to another row, column or table', () => {
  const sealed = seal('张示例')
  expect(() => store.open(sealed, person.sealedName, '2')).toThrow('another place')
  expect(() => store.open(sealed, person.sealedMobile, '1')).toThrow('another place')
  expect(() => store.open(sealed, namesake.sealedName, '1')).toThrow('another place')
})

it('indexes by kind: the same digits as a code and as an id number have nothing in common', () => {
  expect(index('login', '1')).toBe(index('login', '1'))
  expect(index('login', '1')).not.toBe(index('ecode', '1'))
  expect(index('login', '1')).not.toBe(store.idNoIndexes('1')[0])
  expect(index('login', '1')).toMatch(/^[0-9a-f]{64}$/)
})

it('tells by a value under which keys it stands, and takes no number for another', () => {
  const generation = () => ({ dataKey: randomBytes(16), indexKey: randomBytes(32) })
  const keys = { ...generation(), newer: [generation(), generation()] }
  const [first, second, third] = [1, 2, 3].map((sealsWith) => sealing({ ...keys, sealsWith }))
  const sealed = second!.seal('张示例', person.sealedName, '1')
  expect(sealed).toMatch(/^2\./)
  for (const each of [first!, second!, third!]) expect(each.open(sealed, person.sealedName, '1')).toBe('张示例')
  for (const renumbered of [sealed.slice(2), sealed.replace('2.', '3.')])
    expect(() => third!.open(renumbered, person.sealedName, '1')).toThrow()
  const moved = third!.reseal(sealed, { table: 'person', column: 'sealed_name' }, '1')
  expect([moved.slice(0, 2), first!.open(moved, person.sealedName, '1')]).toEqual(['3.', '张示例'])
  expect(first!.idNoIndexes('1').sort()).toEqual(third!.idNoIndexes('1').sort())
  expect(third!.idNoIndexes('1')[0]).toMatch(/^3\.[0-9a-f]{64}$/)
})
