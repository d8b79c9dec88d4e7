/** `19.90` of the wire (decision 0113) in whole fen: no fraction is ever computed with. */
export function fenOf(amount: string): number {
  return Number(amount.replace('.', ''))
}

/** Whole fen as the wire has them. */
export function amountOf(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
}
