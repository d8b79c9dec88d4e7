import { fromHex, hmacSm3, toHex } from '@one-card/gm'
import { codeText, type CodeKind } from './code-text.ts'

/** What codes of version 2 are made from, by the platform and by the page's Worker alike (docs/decisions/0009). */
export interface CodeSecret {
  /** 64 hex digits. */
  secret: string
  /** 10 digits by which the platform finds the secret again. */
  handle: string
}

const derivedKinds = ['identity', 'payment', 'licence'] as const
export type DerivedKind = (typeof derivedKinds)[number]
export const isDerivedKind = (kind: CodeKind): kind is DerivedKind =>
  (derivedKinds as readonly CodeKind[]).includes(kind)

/** Decision 0151: how long a code is shown. Steps are counted from the secret's own start. */
export const stepSeconds = 60
/** How long a secret may live: a phone without network has codes for so long. */
export const secretSeconds = 1800
/** Of a handle, and of the one-time digits after it. */
export const handleDigits = 10

/** The decimal truncation: 64 bit of the digest, whose remainder favours no digit by more than 1 in 10⁹. */
const otpRange = BigInt(10_000_000_000)

/** The code of one step, 26 digits. */
export function derivedCode({ secret, handle }: CodeSecret, kind: DerivedKind, step: number): string {
  return codeText(kind, '2', handle + otpOf(fromHex(secret), kind, step))
}

/** Whether a text whose form has been checked (`kindOf`) is of this version. */
export const isDerived = (text: string) => text[3] === '2'

/** Handle and one-time digits of such a text. */
export function derivedParts(text: string): { handle: string; otp: string } {
  return { handle: text.slice(4, 14), otp: text.slice(14, 24) }
}

/**
 * The step whose digits these are. Looks at every step a secret can have, whatever it finds, and compares without an early
 * end, so that the time it takes says nothing about how near a guess was.
 */
export function stepOfOtp(secret: string, kind: CodeKind, otp: string): number | undefined {
  const key = fromHex(secret)
  let found: number | undefined
  // One more for a phone whose last code was shown ahead of its time.
  for (let step = 0; step <= secretSeconds / stepSeconds; step += 1) {
    if (sameDigits(otpOf(key, kind, step), otp)) found = step
  }
  return found
}

function otpOf(key: Uint8Array, kind: CodeKind, step: number): string {
  const digest = hmacSm3(key, new TextEncoder().encode(`one-card ecode 2|${kind}|${step}`))
  return String(BigInt(`0x${toHex(digest).slice(0, 16)}`) % otpRange).padStart(handleDigits, '0')
}

/** Both of one length. */
function sameDigits(one: string, other: string): boolean {
  let difference = 0
  for (let at = 0; at < one.length; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at)
  return difference === 0
}
