import { fromHex, sign, toHex, verify, type PrivateKey, type PublicKey } from '@one-card/gm'

const utf8 = new TextEncoder()

/**
 * What is signed (decision 0116): `k=v` of every field but `signature`, keys in ASCII order, joined by `&`. Values are not
 * escaped, so both readers hold every field to a form without `&` first; only `msg` is free, and it always comes first.
 */
export function canonicalText(fields: object): string {
  const values = fields as Record<string, string>
  const names = Object.keys(values)
    .filter((name) => name !== 'signature')
    .sort()
  return names.map((name) => `${name}=${values[name]}`).join('&')
}

/** Adds the SM2-with-SM3 signature, r ‖ s as 128 lower-case hex digits (decision 0115). */
export function signed<F extends object>(fields: F, key: PrivateKey): F & { signature: string } {
  return { ...fields, signature: toHex(sign(key, utf8.encode(canonicalText(fields)))) }
}

export function isSignedBy(fields: { signature: string }, key: PublicKey): boolean {
  return verify(key, utf8.encode(canonicalText(fields)), fromHex(fields.signature))
}
