const block = 16

/** PKCS#7 for a block of 16 bytes, strict and the same in both engines, whose own checks differ. */
export function padded(message: Uint8Array): Uint8Array {
  const count = block - (message.length % block)
  const whole = new Uint8Array(message.length + count).fill(count, message.length)
  whole.set(message)
  return whole
}

/** Throws on every padding that `padded` does not make. */
export function unpadded(whole: Uint8Array): Uint8Array {
  const count = whole[whole.length - 1] ?? 0
  const right =
    whole.length % block === 0 && count >= 1 && count <= block && whole.subarray(-count).every((byte) => byte === count)
  if (!right) throw new Error('SM4 cannot decrypt this')
  return whole.subarray(0, -count)
}
