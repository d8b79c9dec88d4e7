import { randomFillSync } from 'node:crypto'

const poolBytes = 4096
let pool = new Uint8Array(0)

/** A call of OpenSSL costs as much for 16 bytes as for 4,096, and every envelope needs 16. Bytes that were given out are overwritten. */
export function randomBytes(length: number): Uint8Array {
  if (length > poolBytes) return randomFillSync(new Uint8Array(length))
  if (length > pool.length) pool = randomFillSync(new Uint8Array(poolBytes))
  const bytes = pool.slice(0, length)
  pool.fill(0, 0, length)
  pool = pool.subarray(length)
  return bytes
}
