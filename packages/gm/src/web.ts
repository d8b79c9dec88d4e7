import { sm2, sm3 as hash, sm4 } from 'sm-crypto-v2'
import { fromHex, toHex } from './bytes.ts'
import type { KeyPair, PrivateHandle, PublicHandle } from './gm.ts'
import { padded, unpadded } from './pkcs7.ts'
import { n, privateKeyBytes, publicKeyBytes, isSignature } from './sm2.ts'
import { decryptWith, encryptFor } from './sm2-cipher.ts'

export { fromHex, toHex } from './bytes.ts'
export type { KeyPair } from './gm.ts'

export interface PublicKey extends PublicHandle {
  readonly hex: string
}
export interface PrivateKey extends PrivateHandle<PublicKey> {
  raw(): Uint8Array
}

/** `hash` is off by default in the library; without it Z and SM3 are left out, and forged signatures pass. */
const standard = { hash: true, der: false, userId: '1234567812345678' }

export function sm3(message: Uint8Array): Uint8Array {
  return fromHex(hash(message))
}

export function hmacSm3(key: Uint8Array, message: Uint8Array): Uint8Array {
  return fromHex(hash(message, { key, mode: 'hmac' }))
}

/** Padding is checked here, because the library's check accepts 0 and 17 … 255. */
const cbc = { mode: 'cbc', padding: 'none', output: 'array' } as const

export function sm4Encrypt(key: Uint8Array, iv: Uint8Array, message: Uint8Array): Uint8Array {
  return sm4.encrypt(padded(message), key, { ...cbc, iv })
}

export function sm4Decrypt(key: Uint8Array, iv: Uint8Array, secret: Uint8Array): Uint8Array {
  if (secret.length % 16 !== 0) throw new Error('SM4 cannot decrypt this')
  return unpadded(sm4.decrypt(secret, key, { ...cbc, iv }))
}

export function sm2KeyPair(): KeyPair {
  const { privateKey, publicKey } = sm2.generateKeyPairHex()
  return { privateKey: privateKeyBytes(privateKey), publicKey: fromHex(publicKey) }
}

export function sm2PrivateKey(key: Uint8Array | string): PrivateKey {
  const bytes = privateKeyBytes(key)
  return { publicKey: sm2PublicKey(sm2.getPublicKeyFromPrivateKey(toHex(bytes))), raw: () => bytes }
}

export function sm2PublicKey(key: Uint8Array | string): PublicKey {
  const bytes = publicKeyBytes(key)
  const hex = toHex(bytes)
  try {
    sm2.verifyPublicKey(hex)
  } catch {
    throw new Error('not an SM2 public key')
  }
  return { bytes, hex }
}

export function sign(key: PrivateKey, message: Uint8Array): Uint8Array {
  return fromHex(sm2.doSignature(message, toHex(key.raw()), { ...standard, publicKey: key.publicKey.hex }))
}

/**
 * Range and form are checked here because the library throws on some of them. r ≡ e would mean x = 0 and comes only from a
 * point at infinity, which the library accepts and OpenSSL refuses.
 */
export function verify(key: PublicKey, message: Uint8Array, signature: Uint8Array): boolean {
  if (!isSignature(signature)) return false
  const hex = toHex(signature)
  const e = BigInt(`0x${sm2.getHash(message, key.hex, standard.userId)}`) % BigInt(`0x${n}`)
  return e !== BigInt(`0x${hex.slice(0, 64)}`) && sm2.doVerifySignature(message, hex, key.hex, standard)
}

export function sm2Encrypt(key: PublicKey, message: Uint8Array): Uint8Array {
  return encryptFor(key.bytes, message)
}

export function sm2Decrypt(key: PrivateKey, secret: Uint8Array): Uint8Array {
  return decryptWith(key.raw(), secret)
}

/** `getRandomValues` gives at most 65,536 bytes in one call. */
export function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length))
}

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

export function fromBase64(text: string): Uint8Array {
  const binary = atob(text)
  if (btoa(binary) !== text) throw new Error('not canonical Base64')
  return Uint8Array.from(binary, (char) => char.charCodeAt(0))
}
