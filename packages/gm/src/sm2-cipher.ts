import { sm2 } from 'sm-crypto-v2'
import { concat, fromHex, toHex } from './bytes.ts'

const pointLength = 65
const digestLength = 32

/** GB/T 32918.4 with sm-crypto-v2 on both sides: Node has no usable SM2 encryption (crypto.md). */
export function encryptFor(publicKey: Uint8Array, message: Uint8Array): Uint8Array {
  if (message.length === 0) throw new Error('SM2 encrypts at least one byte')
  for (;;) {
    const secret = concat(Uint8Array.of(4), fromHex(sm2.doEncrypt(message, toHex(publicKey), 1)))
    // GB/T 32918.4 §6.1, step A5: a key stream of zeros would leave the message unencrypted (one byte: once in 256), so another k is drawn.
    if (!sameBytes(secret.subarray(pointLength + digestLength), message)) return secret
  }
}

/** The library checks C1 against the curve and C3 against the message, but returns an empty message where it should throw. */
export function decryptWith(privateKey: Uint8Array, secret: Uint8Array): Uint8Array {
  if (secret.length <= pointLength + digestLength || secret[0] !== 4) throw new Error('SM2 cannot decrypt this')
  const message = sm2.doDecrypt(toHex(secret.subarray(1)), toHex(privateKey), 1, { output: 'array' })
  if (message.length === 0 || sameBytes(secret.subarray(pointLength + digestLength), message))
    throw new Error('SM2 cannot decrypt this')
  return Uint8Array.from(message)
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}
