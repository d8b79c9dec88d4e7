import { sm3, toHex } from '@one-card/gm'

/** A random value whose holder is let in (a token, a session cookie). The store knows only its digest, so a copy of it opens nothing. */
export function newBearer(randomBytes: (length: number) => Uint8Array): { bearer: string; digest: string } {
  const bearer = toHex(randomBytes(32))
  return { bearer, digest: digestOf(bearer) }
}

/** Whether a text has the form of one: a cut or lengthened one is nobody's. */
export function isBearer(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}

export function digestOf(bearer: string): string {
  return toHex(sm3(new TextEncoder().encode(bearer)))
}
