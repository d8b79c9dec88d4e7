import { createPrivateKey, sign as oneShotSign } from 'node:crypto'
import { sm2, sm4 } from 'sm-crypto-v2'
import { describe, expect, it } from 'vitest'
import { shipped, type Engine } from './every-engine.ts'
import { concat, fromHex, toHex } from './bytes.ts'
import { derSignature, pkcs8 } from './der.ts'
import { n } from './sm2.ts'
import standards from '../vectors/standards.json' with { type: 'json' }

const order = BigInt(`0x${n}`)
const number = (value: bigint) =>
  fromHex(((value % (1n << 256n)) + (1n << 256n)).toString(16).slice(-64).padStart(64, '0'))
const value = (bytes: Uint8Array) => BigInt(`0x${toHex(bytes)}`)
const modulo = (x: bigint) => ((x % order) + order) % order
const text = new TextEncoder().encode('社会保障卡一卡通')
const one = number(1n)

function inverse(x: bigint): bigint {
  let [result, base] = [1n, modulo(x)]
  for (let power = order - 2n; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % order
    base = (base * base) % order
  }
  return result
}

/** The holder of a key can choose s so that s·G + (r + s)·P is the point at infinity; only r = e is compared there. */
function signatureAtInfinity(privateKey: Uint8Array, publicKey: Uint8Array): Uint8Array {
  const e = modulo(BigInt(`0x${sm2.getHash(text, toHex(publicKey))}`))
  const d = value(privateKey)
  return concat(number(e), number(modulo(-e * d * inverse(1n + d))))
}

type Row = [
  what: string,
  signature: (good: Uint8Array, pair: { privateKey: Uint8Array; publicKey: Uint8Array }) => unknown,
]
const badSignatures: Row[] = [
  ['made by the library without hash', (_, { privateKey }) => fromHex(sm2.doSignature(text, toHex(privateKey)))],
  [
    'made by crypto.sign with an empty user id',
    (_, { privateKey, publicKey }) => {
      const key = createPrivateKey({ key: Buffer.from(pkcs8(privateKey, publicKey)), format: 'der', type: 'pkcs8' })
      return oneShotSign('sm3', text, key)
    },
  ],
  [
    'made for another user id',
    (_, { privateKey }) =>
      fromHex(sm2.doSignature(text, toHex(privateKey), { hash: true, userId: 'ALICE123@YAHOO.COM' })),
  ],
  ['r = 0', (good) => concat(number(0n), good.subarray(32))],
  ['s = 0', (good) => concat(good.subarray(0, 32), number(0n))],
  ['r = n', (good) => concat(number(order), good.subarray(32))],
  ['s = n', (good) => concat(good.subarray(0, 32), number(order))],
  ['s above n', (good) => concat(good.subarray(0, 32), new Uint8Array(32).fill(255))],
  ['r + s = n', () => concat(number(5n), number(order - 5n))],
  ['a point at infinity', (_, { privateKey, publicKey }) => signatureAtInfinity(privateKey, publicKey)],
  ['DER in place of r ‖ s', (good) => derSignature(good)],
  ['one byte short', (good) => good.subarray(0, 63)],
  ['one byte long', (good) => concat(good, Uint8Array.of(0))],
  ['nothing', () => new Uint8Array(0)],
  ['hex text in place of bytes', (good) => toHex(good)],
  ['no signature at all', () => undefined],
  ['r and s changed about', (good) => concat(good.subarray(32), good.subarray(0, 32))],
]

const offCurve = concat(Uint8Array.of(4), one, one)
/** (1, y) is on the curve; (1 + p, y) is the same point with a coordinate outside the field. */
const p = BigInt('0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff')
const y = fromHex('9f7a091433a81e3f218f405f792355bf2aa98b5ffa95982f03870800065279a3')
const badPublicKeys: [string, Uint8Array | string][] = [
  ['off the curve', offCurve],
  ['all zero', concat(Uint8Array.of(4), new Uint8Array(64))],
  ['a coordinate outside the field', concat(Uint8Array.of(4), number(1n + p), y)],
  ['compressed', concat(Uint8Array.of(3), one)],
  ['hybrid', concat(Uint8Array.of(6), one, y)],
  ['without 04', concat(one, y)],
  ['upper-case hex', `04${toHex(one)}${toHex(y)}`.toUpperCase()],
  ['empty', ''],
]
const badPrivateKeys: [string, Uint8Array | string][] = [
  ['zero', number(0n)],
  ['n − 1, where 1 + d has no inverse', number(order - 1n)],
  ['n', number(order)],
  ['above n', new Uint8Array(32).fill(255)],
  ['31 bytes', new Uint8Array(31).fill(1)],
  ['33 bytes', new Uint8Array(33).fill(1)],
  ['upper-case hex', 'AB'.repeat(32)],
]

const badSecrets: [string, (good: Uint8Array, engine: Engine) => Uint8Array][] = [
  ['empty', () => new Uint8Array(0)],
  ['without C2', (good) => good.subarray(0, 97)],
  ['cut short', (good) => good.subarray(0, -1)],
  ['without 04', (good) => good.subarray(1)],
  ['with C1 off the curve', (good) => concat(offCurve, good.subarray(65))],
  ['for another key', (_, engine) => engine.encrypt(engine.keyPair().publicKey, text)],
  ['in the old order C1 ‖ C2 ‖ C3', (good) => concat(good.subarray(0, 65), good.subarray(97), good.subarray(65, 97))],
  [
    // Of the one byte 7, found by search: its last byte is 7 too.
    'with a key stream of zeros',
    () =>
      fromHex(
        '04179d3b37c8d9fc716c898d74ab073603af0f626a48717be25a371d43888d8f62ed9b925e1a5a354e140b2706bcd962ea2cf4a0e59bf998c120de279247563ebb82e81dc94a112ad99d6dd37d847a29baac5d71a17aaaa606433fec7f6e262c8607',
      ),
  ],
]

const key = fromHex('0123456789abcdeffedcba9876543210')
const iv = fromHex('000102030405060708090a0b0c0d0e0f')
const padded = (...tail: number[]) =>
  sm4.encrypt(concat(new Uint8Array(16 - tail.length).fill(9), Uint8Array.from(tail)), key, {
    mode: 'cbc',
    iv,
    padding: 'none',
    output: 'array',
  })
const badSm4: [string, Uint8Array][] = [
  ['empty', new Uint8Array(0)],
  ['15 bytes', new Uint8Array(15)],
  ['17 bytes', new Uint8Array(17)],
  ['padding 0', padded(0)],
  ['padding 17', padded(17)],
  ['padding 255', padded(255)],
  ['padding 2 with one byte of it', padded(3, 2)],
]

const badBase64 = ['QQ', 'QQ=', 'QR==', 'Q Q==', 'QQ==\n', '-_-_', '=', 'QQ==QQ==', '社']
const badHex = ['a', 'AB', '0x01', ' ab', 'ab\n', 'zz']

describe.each(Object.entries(shipped))('%s', (_, engine) => {
  const pair = { privateKey: fromHex(standards.sm2.privateKey), publicKey: fromHex(standards.sm2.publicKey) }
  const good = engine.sign(pair.privateKey, text)

  it('accepts what all rows below start from', () => {
    expect(engine.verify(pair.publicKey, text, good)).toBe(true)
    expect(engine.decrypt(pair.privateKey, engine.encrypt(pair.publicKey, text))).toEqual(text)
    expect(engine.sm4Decrypt(key, iv, padded(2, 2))).toHaveLength(14)
    expect(engine.sm2PublicKey(concat(Uint8Array.of(4), one, y)).bytes).toHaveLength(65)
    for (const edge of [one, number(order - 2n)]) expect(engine.sm2PrivateKey(edge).publicKey.bytes).toHaveLength(65)
  })

  it.each(badSignatures)('says no to a signature: %s', (_what, make) => {
    expect(engine.verify(pair.publicKey, text, make(good, pair) as Uint8Array)).toBe(false)
  })

  it('says no to the signature of another key', () => {
    expect(engine.verify(engine.keyPair().publicKey, text, good)).toBe(false)
  })

  it.each(badPublicKeys)('refuses a public key: %s', (_what, bad) => {
    expect(() => engine.sm2PublicKey(bad)).toThrow(/not/)
  })

  it.each(badPrivateKeys)('refuses a private key: %s', (_what, bad) => {
    expect(() => engine.sm2PrivateKey(bad)).toThrow(/not/)
  })

  it.each(badSecrets)('refuses an SM2 secret: %s', (_what, make) => {
    const secret = make(engine.encrypt(pair.publicKey, text), engine)
    expect(() => engine.decrypt(pair.privateKey, secret)).toThrow()
  })

  it('refuses to encrypt nothing with SM2', () => {
    expect(() => engine.encrypt(pair.publicKey, new Uint8Array(0))).toThrow()
  })

  it.each(badSm4)('refuses an SM4 secret: %s', (_what, secret) => {
    expect(() => engine.sm4Decrypt(key, iv, secret)).toThrow()
  })

  it.each([0, 12, 15, 17, 32])('refuses an SM4 key or iv of %d bytes', (length) => {
    expect(() => engine.sm4Encrypt(new Uint8Array(length), iv, text)).toThrow()
    expect(() => engine.sm4Encrypt(key, new Uint8Array(length), text)).toThrow()
  })

  it('chains blocks: equal blocks of a message look different', () => {
    const secret = engine.sm4Encrypt(key, iv, new Uint8Array(32))
    expect(secret.slice(0, 16)).not.toEqual(secret.slice(16, 32))
  })

  it('makes a new pair each time, and shows no private byte of a handle', () => {
    expect(engine.keyPair().privateKey).not.toEqual(pair.privateKey)
    expect(value(pair.privateKey)).toBeGreaterThan(1n << 128n)
    expect(JSON.stringify(engine.sm2PrivateKey(pair.privateKey))).not.toContain(toHex(pair.privateKey))
  })

  it.each(badBase64)('refuses Base64 %j', (bad) => {
    expect(() => engine.fromBase64(bad)).toThrow()
  })

  it.each(badHex)('refuses hex %j', (bad) => {
    expect(() => engine.fromHex(bad)).toThrow()
  })
})
