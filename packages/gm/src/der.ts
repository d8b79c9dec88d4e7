import { concat, fromHex } from './bytes.ts'

const pkcs8Head = fromHex('308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b0201010420')
const pkcs8Middle = fromHex('a144034200')
const spkiHead = fromHex('3059301306072a8648ce3d020106082a811ccf5501822d034200')

/** A key of the curve SM2 as node:crypto can load it: 32 private bytes with their public point. */
export function pkcs8(privateKey: Uint8Array, publicKey: Uint8Array): Uint8Array {
  return concat(pkcs8Head, privateKey, pkcs8Middle, publicKey)
}

export function spki(publicKey: Uint8Array): Uint8Array {
  return concat(spkiHead, publicKey)
}

/** r ‖ s as a SEQUENCE of two INTEGERs without spare zeros; neither part may be zero. */
export function derSignature(raw: Uint8Array): Uint8Array {
  const der = new Uint8Array(72)
  const rEnd = putInteger(der, 2, raw, 0)
  const end = putInteger(der, rEnd, raw, 32)
  der[0] = 0x30
  der[1] = end - 2
  return der.subarray(0, end)
}

/** Reads only what OpenSSL has just written, never input from outside. */
export function rawSignature(der: Uint8Array): Uint8Array {
  const rEnd = 4 + der[3]!
  const raw = new Uint8Array(64)
  putRight(raw, 32, der.subarray(4, rEnd))
  putRight(raw, 64, der.subarray(rEnd + 2))
  return raw
}

/** Writes the 32 bytes of `raw` from `from` as an INTEGER at `at`, a zero before a set sign bit; returns where it ends. */
function putInteger(der: Uint8Array, at: number, raw: Uint8Array, from: number): number {
  let first = from
  while (raw[first] === 0) first++
  const sign = raw[first]! > 0x7f ? 1 : 0
  const length = from + 32 - first
  der[at] = 2
  der[at + 1] = sign + length
  der.set(raw.subarray(first, from + 32), at + 2 + sign)
  return at + 2 + sign + length
}

/** Writes at most the last 32 bytes of an INTEGER so that they end before `end`; a 33rd is only its sign. */
function putRight(raw: Uint8Array, end: number, integer: Uint8Array): void {
  const value = integer.subarray(Math.max(0, integer.length - 32))
  raw.set(value, end - value.length)
}
