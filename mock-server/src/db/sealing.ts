import { getTableName } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { fromBase64, hmacSm3, randomBytes, sm4Decrypt, sm4Encrypt, toBase64, toHex } from '@one-card/gm'

/** One generation of the keys of personal columns. `dataKey` 16 bytes, `indexKey` 32 bytes. */
export interface ColumnKeys {
  dataKey: Uint8Array
  indexKey: Uint8Array
}

/** The first generation, those that came after it (decision 0065), and the number of the one that seals: 1 is the first. */
export interface SealingKeys extends ColumnKeys {
  newer?: ColumnKeys[]
  sealsWith?: number
}

/** What a platform keeps outside its database, the SM2 pair in hex (decision 0117). */
export interface PlatformKeys extends SealingKeys {
  privateKey: string
  publicKey: string
}

/** A column, also of a table that is known by its name alone. */
export interface ColumnPlace {
  table: string
  column: string
}

/**
 * How personal columns stand in the store (§5.4.2-c): sealed with SM4, a changed byte is noticed, found again by HMAC-SM3. A value
 * belongs to its column and to its row, `row` being the primary key (its parts joined by `/`): copied elsewhere it does not open.
 */
export interface Sealing {
  /** Base64( IV ‖ SM4-CBC ‖ HMAC-SM3 of place, IV and SM4-CBC ), from the second generation of keys on after its number: `2.`. */
  seal(text: string, column: PgColumn, row: string): string
  /** Throws when a byte was changed, the place or the key is another one. */
  open(sealed: string, column: PgColumn, row: string): string
  /** The same value under the generation that seals. */
  reseal(sealed: string, place: ColumnPlace, row: string): string
  /** 64 hex digits; the same for the same value of the same kind, in every generation. */
  index(
    kind: 'ecode' | 'grant' | 'login' | 'report' | 'message' | 'check' | 'try' | 'account' | 'guess' | 'audit',
    value: string,
  ): string
  /** By what a 社会保障号码 is found: under the generation that seals, then under the others. */
  idNoIndexes(idNo: string): [current: string, ...others: string[]]
  /** What a value of the generation that seals begins with; empty in the first. */
  mark(): string
  /** Reads the keys once more: another process may have been given newer ones. */
  refresh(): void
}

/** Of what `seal` gives; counted on with it, so that a database of another form is refused at the start. */
export const sealedForm = 2

const ivBytes = 16
const macBytes = 32
const utf8 = new TextEncoder()

export function sealing(keys: SealingKeys, reread: () => SealingKeys = () => keys): Sealing {
  let generations: ColumnKeys[] = []
  let current = 1
  function refresh(): void {
    const read = reread()
    generations = [read, ...(read.newer ?? [])]
    current = read.sealsWith ?? 1
  }
  refresh()

  const indexWith = (key: Uint8Array, kind: string, value: string) => hmacSm3(key, utf8.encode(`${kind}:${value}`))
  const markOf = (generation: number) => (generation === 1 ? '' : `${generation}.`)
  /** Not known yet, it was made since the keys were read. */
  function keysOf(generation: number): ColumnKeys {
    if (generations[generation - 1] === undefined) refresh()
    const found = generations[generation - 1]
    if (found === undefined) throw new Error(`Generation ${generation} of the column keys is not in the key file`)
    return found
  }

  function macOf(body: Uint8Array, generation: number, { table, column }: ColumnPlace, row: string): Uint8Array {
    const macKey = indexWith(keysOf(generation).indexKey, 'key', 'mac')
    // As JSON, no two places read the same.
    const place = [table, column, row, ...(generation === 1 ? [] : [generation])]
    return hmacSm3(macKey, joined(utf8.encode(JSON.stringify(place)), body))
  }

  function sealAt(text: string, place: ColumnPlace, row: string): string {
    const iv = randomBytes(ivBytes)
    const body = joined(iv, sm4Encrypt(keysOf(current).dataKey, iv, utf8.encode(text)))
    return markOf(current) + toBase64(joined(body, macOf(body, current, place, row)))
  }

  function openAt(sealed: string, place: ColumnPlace, row: string): string {
    const [, number, text] = /^(?:(\d{1,4})\.)?(.*)$/s.exec(sealed)!
    const generation = Number(number ?? 1)
    const bytes = fromBase64(text!)
    const body = bytes.subarray(0, bytes.length - macBytes)
    if (toHex(macOf(body, generation, place, row)) !== toHex(bytes.subarray(body.length)))
      throw new Error('A sealed column was changed, or belongs to another place or key')
    const { dataKey } = keysOf(generation)
    return new TextDecoder().decode(sm4Decrypt(dataKey, body.subarray(0, ivBytes), body.subarray(ivBytes)))
  }

  return {
    seal: (text, column, row) => sealAt(text, placeOf(column), row),
    open: (sealed, column, row) => openAt(sealed, placeOf(column), row),
    reseal: (sealed, place, row) => sealAt(openAt(sealed, place, row), place, row),
    index: (kind, value) => toHex(indexWith(keysOf(1).indexKey, kind, value)),
    idNoIndexes(idNo) {
      const all = generations.map(({ indexKey }, at) => markOf(at + 1) + toHex(indexWith(indexKey, 'idNo', idNo)))
      return [all[current - 1]!, ...all.filter((_, at) => at !== current - 1)]
    },
    mark: () => markOf(current),
    refresh,
  }
}

const placeOf = ({ table, name: column }: PgColumn): ColumnPlace => ({ table: getTableName(table), column })

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}
