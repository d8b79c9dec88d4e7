import {
  fromBase64,
  fromHex,
  randomBytes,
  sm2Decrypt,
  sm2Encrypt,
  sm2KeyPair,
  sm2PrivateKey,
  sm2PublicKey,
  toBase64,
  toHex,
  type PrivateKey,
  type PublicKey,
} from '@one-card/gm'
import type { KeySet } from './keys.ts'
import { signRequest, verifyRequest, type RequestEnvelope } from './request.ts'
import { jsonObject } from './secret.ts'

/** What the platform keeps of a page session's keys. */
export interface SessionKeys {
  sm4Key: Uint8Array
  publicKey: PublicKey
}
export type OpenedSessionKeys = { ok: true; keys: SessionKeys } | { ok: false; problem: 'data' | 'signature' }

/** Fresh keys for one page, and the request that tells the platform: `data` is Base64 of the SM2 encryption of the UTF-8 JSON. */
export function offerSessionKeys(about: { channelNo: string; platformPublicKey: PublicKey; now: Date }): {
  request: RequestEnvelope
  keys: KeySet
} {
  const { channelNo, platformPublicKey, now } = about
  const pair = sm2KeyPair()
  const keys = { sm4Key: randomBytes(16), privateKey: sm2PrivateKey(pair.privateKey), platformPublicKey }
  const told = JSON.stringify({ sm4Key: toHex(keys.sm4Key), publicKey: toHex(pair.publicKey) })
  const data = toBase64(sm2Encrypt(platformPublicKey, new TextEncoder().encode(told)))
  return { request: signRequest({ channelNo, data, now }, keys.privateKey), keys }
}

/**
 * The only envelope that holds its own verification key, so the only place that decrypts before a signature holds. This is
 * safe: SM2 decryption checks its own digest (C3) and gives no padding oracle. The signature then proves that the sender
 * holds the private half; the session cookie says who the sender is.
 */
export function openSessionKeys(request: RequestEnvelope, platformKey: PrivateKey): OpenedSessionKeys {
  const keys = unwrap(request.data, platformKey)
  if (!keys) return { ok: false, problem: 'data' }
  return verifyRequest(request, keys.publicKey) ? { ok: true, keys } : { ok: false, problem: 'signature' }
}

function unwrap(data: string, platformKey: PrivateKey): SessionKeys | undefined {
  try {
    const { sm4Key, publicKey, ...rest } = jsonObject(sm2Decrypt(platformKey, fromBase64(data))) ?? {}
    if (typeof sm4Key !== 'string' || typeof publicKey !== 'string' || Object.keys(rest).length > 0) return undefined
    const keys = { sm4Key: fromHex(sm4Key), publicKey: sm2PublicKey(publicKey) }
    return keys.sm4Key.length === 16 ? keys : undefined
  } catch {
    return undefined
  }
}
