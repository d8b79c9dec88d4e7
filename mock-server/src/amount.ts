/** Yuan with two decimals as on the wire → fen. The schema has checked its form. */
export function fenOf(amount: string): number {
  return Number(amount.replace('.', ''))
}

/** Fen → yuan with two decimals, exact to the fen. */
export function yuanOf(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
}
