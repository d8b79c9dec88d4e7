import { describe, expect, it } from 'vitest'
import { engines, type Engine } from './every-engine.ts'
import standards from '../vectors/standards.json' with { type: 'json' }
import { fromHex, toHex } from './node.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** The other engines are not native: a million rounds take them seconds. */
const few = 1000

/** In CBC zeros behind the iv chain E(E(E(iv))) …: the n-th block of one call is the n-th round of the standard. */
function sm4Rounds(engine: Engine, { key, plain }: { key: string; plain: string }, rounds: number): string {
  const all = engine.sm4Encrypt(fromHex(key), fromHex(plain), new Uint8Array(16 * rounds))
  return toHex(all.subarray(16 * (rounds - 1), 16 * rounds))
}

it.each(standards.sm4)('the native engine gives the printed value of $clause: SM4, $rounds times', (printed) => {
  expect(sm4Rounds(engines.node!, printed, printed.rounds)).toBe(printed.cipher)
})

describe.each(Object.entries(engines))('%s gives the printed values', (_, engine) => {
  it.each(standards.sm3)('$clause: SM3', ({ message, digest }) => {
    expect(toHex(engine.sm3(fromHex(message)))).toBe(digest)
  })

  it.each(standards.sm4.filter(({ rounds }) => rounds <= few))('$clause: SM4, $rounds times', (printed) => {
    expect(sm4Rounds(engine, printed, printed.rounds)).toBe(printed.cipher)
  })

  it.each(standards.sm4)(`$clause: after ${few} rounds of SM4 what the native engine gives`, (printed) => {
    expect(sm4Rounds(engine, printed, few)).toBe(sm4Rounds(engines.node!, printed, few))
  })

  it('GB/T 32918.5 A.2: the printed SM2 signature holds', () => {
    const {
      publicKey,
      signature: { text, signature },
    } = standards.sm2
    expect(engine.verify(fromHex(publicKey), bytes(text), fromHex(signature))).toBe(true)
    expect(engine.verify(fromHex(publicKey), bytes(`${text}.`), fromHex(signature))).toBe(false)
  })

  it('GB/T 32918.5 C.2: the printed SM2 secret opens', () => {
    const {
      privateKey,
      encryption: { text, secret },
    } = standards.sm2
    expect(engine.decrypt(fromHex(privateKey), fromHex(secret))).toEqual(bytes(text))
  })
})
