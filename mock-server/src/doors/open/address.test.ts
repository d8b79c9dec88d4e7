import { expect, it } from 'vitest'
import { sameAddress } from './address.ts'

it.each([
  ['203.0.113.10', '::ffff:cb00:710a'],
  ['203.0.113.10', '::FFFF:203.0.113.10'],
  ['203.0.113.10', '0:0:0:0:0:ffff:cb00:710a'],
  ['2001:db8::1', '2001:0DB8:0:0:0:0:0:1'],
  ['fe80::1%eth0', 'fe80::1'],
])('%s is %s', (one, other) => expect(sameAddress(one, other)).toBe(true))

it.each([
  ['203.0.113.10', '203.0.113.1'],
  ['203.0.113.10', '::cb00:710a'],
  ['203.0.113.10', '64:ff9b::cb00:710a'],
  ['2001:db8::1', '2001:db8::11'],
])('%s is not %s', (one, other) => expect(sameAddress(one, other)).toBe(false))
