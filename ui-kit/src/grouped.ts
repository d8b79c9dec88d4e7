/** A number that is compared by eye or read over a telephone, in fours: 2026 0316 0942 1807. */
export function grouped(number: string): string {
  return number.replace(/(.{4})(?=.)/g, '$1 ')
}
