import {
  createCipheriv,
  createDecipheriv,
  createECDH,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSign,
  createVerify,
  type KeyObject,
} from 'node:crypto'
import { derSignature, pkcs8, rawSignature, spki } from './der.ts'
import type { KeyPair, PrivateHandle, PublicHandle } from './gm.ts'
import { padded, unpadded } from './pkcs7.ts'
import { remember } from './remember.ts'
import { privateKeyBytes, publicKeyBytes, isSignature, zInput } from './sm2.ts'
import { decryptWith, encryptFor } from './sm2-cipher.ts'

export { fromHex } from './bytes.ts'
export type { KeyPair } from './gm.ts'
export { randomBytes } from './random.ts'

export interface PublicKey extends PublicHandle {
  readonly key: KeyObject
  readonly z: Uint8Array
}
export interface PrivateKey extends PrivateHandle<PublicKey> {
  readonly key: KeyObject
  raw(): Uint8Array
}

/** A plain Uint8Array: `slice` of a Buffer shares its memory, `slice` of a Uint8Array copies. */
function plain({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length)
}

export function sm3(message: Uint8Array): Uint8Array {
  return plain(createHash('sm3').update(message).digest())
}

export function hmacSm3(key: Uint8Array, message: Uint8Array): Uint8Array {
  return plain(createHmac('sm3', key).update(message).digest())
}

export function sm4Encrypt(key: Uint8Array, iv: Uint8Array, message: Uint8Array): Uint8Array {
  return plain(createCipheriv('sm4-cbc', key, iv).setAutoPadding(false).update(padded(message)))
}

export function sm4Decrypt(key: Uint8Array, iv: Uint8Array, secret: Uint8Array): Uint8Array {
  const whole = createDecipheriv('sm4-cbc', key, iv).setAutoPadding(false).update(secret)
  if (whole.length !== secret.length) throw new Error('SM4 cannot decrypt this')
  return unpadded(plain(whole))
}

export function sm2KeyPair(): KeyPair {
  const pair = createECDH('SM2')
  const publicKey = plain(pair.generateKeys())
  return { privateKey: privateKeyBytes(pair.getPrivateKey('hex').padStart(64, '0')), publicKey }
}

export function sm2PrivateKey(key: Uint8Array | string): PrivateKey {
  const bytes = privateKeyBytes(key)
  const pair = createECDH('SM2')
  pair.setPrivateKey(bytes)
  const publicKey = sm2PublicKey(plain(pair.getPublicKey()))
  return {
    publicKey,
    key: createPrivateKey({ key: Buffer.from(pkcs8(bytes, publicKey.bytes)), format: 'der', type: 'pkcs8' }),
    raw: () => bytes,
  }
}

/** Public keys come as hex with every call, and parsing one costs half as much time as a verification. */
const readyPublicKey = remember(4096, (hex): PublicKey => {
  const bytes = publicKeyBytes(hex)
  try {
    return {
      bytes,
      key: createPublicKey({ key: Buffer.from(spki(bytes)), format: 'der', type: 'spki' }),
      z: sm3(zInput(bytes)),
    }
  } catch {
    throw new Error('not an SM2 public key')
  }
})

export function sm2PublicKey(key: Uint8Array | string): PublicKey {
  return readyPublicKey(typeof key === 'string' ? key : toHex(key))
}

/** The only way to a standard signature in node:crypto: Z first, then the message, by the streaming calls (crypto.md). */
export function sign(key: PrivateKey, message: Uint8Array): Uint8Array {
  return rawSignature(createSign('sm3').update(key.publicKey.z).update(message).sign(key.key))
}

export function verify(key: PublicKey, message: Uint8Array, signature: Uint8Array): boolean {
  return (
    isSignature(signature) && createVerify('sm3').update(key.z).update(message).verify(key.key, derSignature(signature))
  )
}

export function sm2Encrypt(key: PublicKey, message: Uint8Array): Uint8Array {
  return encryptFor(key.bytes, message)
}

export function sm2Decrypt(key: PrivateKey, secret: Uint8Array): Uint8Array {
  return decryptWith(key.raw(), secret)
}

export function toHex({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('hex')
}

export function toBase64({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('base64')
}

export function fromBase64(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.toString('base64') !== text) throw new Error('not canonical Base64')
  return plain(bytes)
}
