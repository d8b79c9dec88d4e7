import { describe, expect, it } from 'vitest'
import { engines } from './every-engine.ts'
import standards from '../vectors/standards.json' with { type: 'json' }
import { fromHex, toHex } from './node.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe.each(Object.entries(engines))('%s gives the printed values', (_, engine) => {
  it.each(standards.sm3)('$clause: SM3', ({ message, digest }) => {
    expect(toHex(engine.sm3(fromHex(message)))).toBe(digest)
  })

  // In CBC zeros behind the iv chain E(E(E(iv))) …: the n-th block of one call is the n-th round of the standard.
  it.each(standards.sm4)(
    '$clause: SM4, $rounds times',
    ({ rounds, key, plain, cipher }) => {
      const all = engine.sm4Encrypt(fromHex(key), fromHex(plain), new Uint8Array(16 * rounds))
      expect(toHex(all.subarray(16 * (rounds - 1), 16 * rounds))).toBe(cipher)
    },
    60_000,
  )

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
