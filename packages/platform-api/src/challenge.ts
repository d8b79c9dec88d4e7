import { sm3, toBase64 } from '@one-card/gm'

/** RFC 7636 §4.1: what a verifier may look like. */
export const verifierPattern = '^[A-Za-z0-9._~-]{43,128}$'
export const challengePattern = '^[A-Za-z0-9_-]{43}$'

/** RFC 6749 appendix A.5: visible characters, and blanks beside them; longer than 128 nobody needs. */
export const statePattern = '^(?=.*[\\x21-\\x7e])[\\x20-\\x7e]{1,128}$'

/** RFC 7636 §4.2 with SM3 in place of SHA-256 (docs/decisions/0011): 43 characters of base64url, without padding. */
export function challengeOf(verifier: string): string {
  return base64Url(sm3(new TextEncoder().encode(verifier)))
}

export function base64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
