import { getTableName } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { fromBase64, hmacSm3, randomBytes, sm4Decrypt, sm4Encrypt, toBase64, toHex } from '@one-card/gm'

/** What a platform keeps outside its database. `dataKey` 16 bytes, `indexKey` 32 bytes, the SM2 pair in hex (decision 0117). */
export interface PlatformKeys {
  dataKey: Uint8Array
  indexKey: Uint8Array
  privateKey: string
  publicKey: string
}

/**
 * How personal columns stand in the store (§5.4.2-c): sealed with SM4, a changed byte is noticed, found again by HMAC-SM3. A value
 * belongs to its column and to its row, `row` being the primary key (its parts joined by `/`): copied elsewhere it does not open.
 */
export interface Sealing {
  /** Base64( IV ‖ SM4-CBC ‖ HMAC-SM3 of place, IV and SM4-CBC ). */
  seal(text: string, column: PgColumn, row: string): string
  /** Throws when a byte was changed, the place or the key is another one. */
  open(sealed: string, column: PgColumn, row: string): string
  /** 64 hex digits; the same for the same value of the same kind. */
  index(
    kind: 'idNo' | 'ecode' | 'grant' | 'login' | 'report' | 'message' | 'check' | 'try' | 'account' | 'guess' | 'audit',
    value: string,
  ): string
}

/** Of what `seal` gives; counted on with it, so that a database of another form is refused at the start. */
export const sealedForm = 2

const ivBytes = 16
const macBytes = 32

export function sealing(keys: Pick<PlatformKeys, 'dataKey' | 'indexKey'>): Sealing {
  const utf8 = new TextEncoder()
  const index = (kind: string, value: string) => hmacSm3(keys.indexKey, utf8.encode(`${kind}:${value}`))
  const macKey = index('key', 'mac')
  const macOf = (body: Uint8Array, { table, name }: PgColumn, row: string) =>
    // As JSON, no two places read the same.
    hmacSm3(macKey, joined(utf8.encode(JSON.stringify([getTableName(table), name, row])), body))
  return {
    seal(text, column, row) {
      const iv = randomBytes(ivBytes)
      const body = joined(iv, sm4Encrypt(keys.dataKey, iv, utf8.encode(text)))
      return toBase64(joined(body, macOf(body, column, row)))
    },
    open(sealed, column, row) {
      const bytes = fromBase64(sealed)
      const body = bytes.subarray(0, bytes.length - macBytes)
      if (toHex(macOf(body, column, row)) !== toHex(bytes.subarray(body.length)))
        throw new Error('A sealed column was changed, or belongs to another place or key')
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
