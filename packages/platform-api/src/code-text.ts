/**
 * The text of the platform's codes (docs/decisions/0003): 26 digits, so that a bar code of the same text is short.
 * `91`, kind, version, 20 digits, two check digits. Nothing in it is about its holder.
 */
const kindDigits = { identity: '1', payment: '2', login: '3', licence: '4', order: '5', merchant: '6' } as const
const ownDigits = 20

export type CodeKind = keyof typeof kindDigits

/** Version 1: 20 random digits, 66 bit. */
export function makeCode(kind: CodeKind, randomBytes: (length: number) => Uint8Array): string {
  return codeText(kind, '1', randomDigits(ownDigits, randomBytes))
}

/** `digits` are the 20 of its own. */
export function codeText(kind: CodeKind, version: string, digits: string): string {
  const body = `91${kindDigits[kind]}${version}${digits}`
  return body + checkDigits(body)
}

/** The kind of a code that was read without a mistake; nothing for any other text. Says not that the code was ever issued. */
export function kindOf(text: string): CodeKind | undefined {
  const [, body = '', digit, check] = /^(91([1-6])[12]\d{20})(\d\d)$/.exec(text) ?? []
  if (check === undefined || checkDigits(body) !== check) return undefined
  return (Object.keys(kindDigits) as CodeKind[]).find((kind) => kindDigits[kind] === digit)
}

/** The 订单号 in an order's code. */
export function orderNoOf(code: string): string {
  return code.slice(4, 4 + ownDigits)
}

/** ISO 7064 MOD 97-10: finds every wrong digit and every swap of neighbours. */
function checkDigits(body: string): string {
  return String(98n - (BigInt(`${body}00`) % 97n)).padStart(2, '0')
}

/** Bytes from 250 up are left out: each digit stays equally likely. */
export function randomDigits(count: number, randomBytes: (length: number) => Uint8Array): string {
  let digits = ''
  while (digits.length < count) {
    for (const byte of randomBytes(count)) if (byte < 250) digits += byte % 10
  }
  return digits.slice(0, count)
}
