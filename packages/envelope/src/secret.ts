import { fromBase64, randomBytes, sm4Decrypt, sm4Encrypt, toBase64 } from '@one-card/gm'

const ivLength = 16
const encoder = new TextEncoder()
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Base64( iv ‖ SM4-CBC( UTF-8 JSON ) ), the form of `data` and `result` (decisions 0109, 0116). The iv is fresh unless a test gives one. */
export function encryptJson(sm4Key: Uint8Array, value: object, iv = randomBytes(ivLength)): string {
  const secret = sm4Encrypt(sm4Key, iv, encoder.encode(JSON.stringify(value)))
  const whole = new Uint8Array(ivLength + secret.length)
  whole.set(iv)
  whole.set(secret, ivLength)
  return toBase64(whole)
}

/** The object inside, or undefined when key, padding, UTF-8 or JSON is wrong. It does not say which (padding oracle). */
export function decryptJson(sm4Key: Uint8Array, text: string): Record<string, unknown> | undefined {
  try {
    const whole = fromBase64(text)
    return jsonObject(sm4Decrypt(sm4Key, whole.subarray(0, ivLength), whole.subarray(ivLength)))
  } catch {
    return undefined
  }
}

/** Strict UTF-8 (§8.1.1.1-c) and an object. Throws on wrong UTF-8 or JSON; undefined when it is no object, or names a key twice. */
export function jsonObject(bytes: Uint8Array): Record<string, unknown> | undefined {
  const text = strictDecoder.decode(bytes)
  const value: unknown = JSON.parse(text)
  return isRecord(value) && !repeatsKey(text) ? value : undefined
}

/** Whether an object of valid JSON names a key twice: one reader keeps the first, another the last, and they act on different calls. */
function repeatsKey(json: string): boolean {
  const open: Set<string>[] = []
  let last = ''
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}:]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (token !== ':') last = token
    else {
      const keys = open[open.length - 1]!
      const key = JSON.parse(last) as string
      if (keys.has(key)) return true
      keys.add(key)
    }
  }
  return false
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
