/** Who bears what of a medical bill (§7.2.5-c). */
export interface Share {
  kind: 'fund' | 'account' | 'self'
  /** Whole fen. */
  fen: number
  /** How it is paid: 从您的医保个人账户扣除. */
  note?: string
}

export const shareNames: Record<Share['kind'], string> = {
  fund: '统筹基金支付',
  account: '个人账户支付',
  self: '个人自付',
}

/** The least part in percent that is still seen. */
const least = 3

export interface Part {
  kind: Share['kind']
  from: number
  width: number
}

/** The bar's parts in percent of its length, in the shares' order; a share of nothing has none, the smallest other is seen. */
export function partsOf(shares: Share[]): Part[] {
  const drawn = shares.filter(({ fen }) => fen > 0)
  const total = drawn.reduce((sum, { fen }) => sum + fen, 0)
  const room = 100 - least * drawn.length
  let from = 0
  return drawn.map(({ kind, fen }) => {
    const part = { kind, from, width: least + (room * fen) / total }
    from += part.width
    return part
  })
}
