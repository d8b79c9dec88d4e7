/**
 * The text of an ecode (docs/decisions/0003): 26 digits, so that a bar code of the same text is short.
 * `91`, kind, version `1`, 20 random digits (66 bit), two check digits. Nothing in it is about its holder.
 */
export type CodeKind = 'identity' | 'payment'

const kindDigits = { identity: '1', payment: '2' } as const
const randomDigits = 20

export function makeCode(kind: CodeKind, randomBytes: (length: number) => Uint8Array): string {
  const body = `91${kindDigits[kind]}1${digitsFrom(randomBytes)}`
  return body + checkDigits(body)
}

/** The kind of a code that was read without a mistake; nothing for any other text. Says not that the code was ever issued. */
export function kindOf(text: string): CodeKind | undefined {
  const [, body = '', digit, check] = /^(91([12])1\d{20})(\d\d)$/.exec(text) ?? []
  if (check === undefined || checkDigits(body) !== check) return undefined
  return digit === kindDigits.identity ? 'identity' : 'payment'
}

/** ISO 7064 MOD 97-10: finds every wrong digit and every swap of neighbours. */
function checkDigits(body: string): string {
  return String(98n - BigInt(`${body}00`) % 97n).padStart(2, '0')
}

/** Bytes from 250 up are left out: each digit stays equally likely. */
function digitsFrom(randomBytes: (length: number) => Uint8Array): string {
  let digits = ''
  while (digits.length < randomDigits) {
    for (const byte of randomBytes(randomDigits)) if (byte < 250) digits += byte % 10
  }
  return digits.slice(0, randomDigits)
}
