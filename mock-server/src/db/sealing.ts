import { fromBase64, hmacSm3, randomBytes, sm4Decrypt, sm4Encrypt, toBase64, toHex } from '@one-card/gm'

/** What a platform keeps outside its database. `dataKey` 16 bytes, `indexKey` 32 bytes, the SM2 pair in hex (decision 0117). */
export interface PlatformKeys {
  dataKey: Uint8Array
  indexKey: Uint8Array
  privateKey: string
  publicKey: string
}

/** How personal columns stand in the store (§5.4.2-c): sealed with SM4, a changed byte is noticed, found again by HMAC-SM3. */
export interface Sealing {
  /** Base64( IV ‖ SM4-CBC ‖ HMAC-SM3 of both ). */
  seal(text: string): string
  /** Throws when a byte was changed or the key is another one. */
  open(sealed: string): string
  /** 64 hex digits; the same for the same value of the same kind. */
  index(
    kind: 'idNo' | 'ecode' | 'grant' | 'login' | 'report' | 'message' | 'check' | 'try' | 'account' | 'guess',
    value: string,
  ): string
}

const ivBytes = 16
const macBytes = 32

export function sealing(keys: Pick<PlatformKeys, 'dataKey' | 'indexKey'>): Sealing {
  const utf8 = new TextEncoder()
  const index = (kind: string, value: string) => hmacSm3(keys.indexKey, utf8.encode(`${kind}:${value}`))
  const macKey = index('key', 'mac')
  return {
    seal(text) {
      const iv = randomBytes(ivBytes)
      const body = joined(iv, sm4Encrypt(keys.dataKey, iv, utf8.encode(text)))
      return toBase64(joined(body, hmacSm3(macKey, body)))
    },
    open(sealed) {
      const bytes = fromBase64(sealed)
      const body = bytes.subarray(0, bytes.length - macBytes)
      if (toHex(hmacSm3(macKey, body)) !== toHex(bytes.subarray(body.length)))
        throw new Error('A sealed column was changed or belongs to another key')
      return new TextDecoder().decode(sm4Decrypt(keys.dataKey, body.subarray(0, ivBytes), body.subarray(ivBytes)))
    },
    index: (kind, value) => toHex(index(kind, value)),
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}
