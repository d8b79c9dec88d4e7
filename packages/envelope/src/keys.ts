import { fromHex, sm2PrivateKey, sm2PublicKey, type PrivateKey, type PublicKey } from '@one-card/gm'

/** A caller's key set (decision 0117) as key handles, which are made once and kept. */
export interface KeySet {
  sm4Key: Uint8Array
  privateKey: PrivateKey
  platformPublicKey: PublicKey
}

/** The same key set as text: lower-case hex. */
export type KeySetHex = Record<keyof KeySet, string>

/** Throws when one of the texts is not a key; the error does not repeat it. */
export function readKeySet({ sm4Key, privateKey, platformPublicKey }: KeySetHex): KeySet {
  const key = fromHex(sm4Key)
  if (key.length !== 16) throw new Error('not an SM4 key')
  return { sm4Key: key, privateKey: sm2PrivateKey(privateKey), platformPublicKey: sm2PublicKey(platformPublicKey) }
}
