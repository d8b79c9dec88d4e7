import { beijingTime } from '@one-card/envelope'

/** 授权编号: eight digits of the day, twelve of chance; bytes from 250 up are left out, so that each digit stays equally likely. */
export function newGrantNo(at: Date, randomBytes: (length: number) => Uint8Array): string {
  let digits = beijingTime(at).slice(0, 10).replaceAll('-', '')
  while (digits.length < 20) {
    for (const byte of randomBytes(20)) if (byte < 250) digits += byte % 10
  }
  return digits.slice(0, 20)
}
