import { concat, fromHex, toHex } from './bytes.ts'

/** Order of the base point of the recommended curve (GB/T 32918.5), big-endian. */
export const n = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123'
const order = fromHex(n)
const nLessOne = `${n.slice(0, -1)}2`
const zero = '0'.repeat(64)
const a = 'fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc'
const b = '28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93'
const g =
  '32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7' +
  'bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0'
const userId = new TextEncoder().encode('1234567812345678')
const beforeKey = concat(Uint8Array.of(0, userId.length * 8), userId, fromHex(a + b + g))

/** The input whose SM3 is Z (GB/T 32918.2 §5.5), for a public key of 65 bytes. */
export function zInput(publicKey: Uint8Array): Uint8Array {
  return concat(beforeKey, publicKey.subarray(1))
}

/** 32 bytes whose value allows 1 + d to be inverted: 1 … n − 2. */
export function privateKeyBytes(key: Uint8Array | string): Uint8Array {
  const bytes = typeof key === 'string' ? fromHex(key) : Uint8Array.from(key)
  const value = toHex(bytes)
  if (bytes.length !== 32 || value <= zero || value >= nLessOne) throw new Error('not an SM2 private key')
  return bytes
}

/** 04 ‖ x ‖ y; the engine checks whether it lies on the curve. */
export function publicKeyBytes(key: Uint8Array | string): Uint8Array {
  const bytes = typeof key === 'string' ? fromHex(key) : Uint8Array.from(key)
  if (bytes.length !== 65 || bytes[0] !== 4) throw new Error('not an SM2 public key')
  return bytes
}

/** Whether a signature has the form r ‖ s with both in [1, n − 1]. */
export function isSignature(signature: unknown): signature is Uint8Array {
  return signature instanceof Uint8Array && signature.length === 64 && inOrder(signature, 0) && inOrder(signature, 32)
}

/** Equal lengths: the first byte that differs decides. */
function inOrder(bytes: Uint8Array, from: number): boolean {
  let at = 0
  while (at < 32 && bytes[from + at] === order[at]) at++
  return at < 32 && bytes[from + at]! < order[at]! && bytes.subarray(from, from + 32).some((byte) => byte !== 0)
}
