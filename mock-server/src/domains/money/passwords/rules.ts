/** Five wrong ones in a row lock payment for so long. */
export const mostWrong = 5
export const lockMs = 3 * 3_600_000

/** 免密支付: so much at a time, and so much a day (Beijing time). The platform's to set. */
export const smallPaymentFen = { perPayment: 20_000, perDay: 50_000 } as const

/** What anybody would try first: one digit six times, a run, a date or the end of a number the holder is known by. */
export function isGuessable(password: string, known: string[]): boolean {
  const steps = [...password].slice(1).map((digit, at) => Number(digit) - Number(password[at]))
  const isRun = steps.every((step) => step === steps[0]) && Math.abs(steps[0]!) <= 1
  const isRepeated = password.slice(0, 3) === password.slice(3) || /^(\d\d)\1\1$/.test(password)
  return isRun || isRepeated || known.some((number) => number.includes(password))
}
