import { sm2, sm3, sm4 } from 'sm-crypto'
import type { Gm, KeyPair, PrivateHandle, PublicHandle } from './gm.ts'
import * as node from './node.ts'
import * as web from './web.ts'

/** For tests only: an engine that takes raw keys, so that each engine can read what each other one wrote. */
export interface Engine {
  sm3(message: Uint8Array): Uint8Array
  hmacSm3(key: Uint8Array, message: Uint8Array): Uint8Array
  sm4Encrypt(key: Uint8Array, iv: Uint8Array, message: Uint8Array): Uint8Array
  sm4Decrypt(key: Uint8Array, iv: Uint8Array, secret: Uint8Array): Uint8Array
  keyPair(): KeyPair
  sign(privateKey: Uint8Array, message: Uint8Array): Uint8Array
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean
  encrypt(publicKey: Uint8Array, message: Uint8Array): Uint8Array
  decrypt(privateKey: Uint8Array, secret: Uint8Array): Uint8Array
}

type Shipped<Public extends PublicHandle, Private extends PrivateHandle<Public>> = Engine &
  Omit<Gm<Public, Private>, keyof Engine>

function engine<Public extends PublicHandle, Private extends PrivateHandle<Public>>(
  gm: Gm<Public, Private>,
): Shipped<Public, Private> {
  return {
    ...gm,
    keyPair: gm.sm2KeyPair,
    sign: (key, message) => gm.sign(gm.sm2PrivateKey(key), message),
    verify: (key, message, signature) => gm.verify(gm.sm2PublicKey(key), message, signature),
    encrypt: (key, message) => gm.sm2Encrypt(gm.sm2PublicKey(key), message),
    decrypt: (key, secret) => gm.sm2Decrypt(gm.sm2PrivateKey(key), secret),
  }
}

const { toHex, fromHex } = node
const list = (bytes: Uint8Array) => Array.from(bytes)
const userId = '1234567812345678'

/** sm-crypto 0.5.8 shares no code with the other two; a mistake that all three make alike is unlikely. */
const smCrypto: Engine = {
  sm3: (message) => fromHex(sm3(list(message))),
  hmacSm3: (key, message) => fromHex(sm3(list(message), { key: list(key), mode: 'hmac' })),
  sm4Encrypt: (key, iv, message) =>
    Uint8Array.from(sm4.encrypt(list(message), list(key), { mode: 'cbc', iv: list(iv), output: 'array' })),
  sm4Decrypt: (key, iv, secret) =>
    Uint8Array.from(sm4.decrypt(list(secret), list(key), { mode: 'cbc', iv: list(iv), output: 'array' })),
  keyPair() {
    const { privateKey, publicKey } = sm2.generateKeyPairHex()
    return { privateKey: fromHex(privateKey), publicKey: fromHex(publicKey) }
  },
  sign: (key, message) => fromHex(sm2.doSignature(list(message), toHex(key), { hash: true, userId })),
  verify: (key, message, signature) =>
    sm2.doVerifySignature(list(message), toHex(signature), toHex(key), { hash: true, userId }),
  encrypt: (key, message) => fromHex(`04${sm2.doEncrypt(list(message), toHex(key), 1)}`),
  decrypt: (key, secret) =>
    Uint8Array.from(
      sm2.doDecrypt(toHex(secret.subarray(1)), toHex(key), 1, { output: 'array' }) as unknown as number[],
    ),
}

/** The two engines we ship; this assignment makes the compiler check both against one interface. */
export const shipped = { node: engine(node), web: engine(web) }
export const engines: Record<string, Engine> = { ...shipped, 'sm-crypto': smCrypto }
