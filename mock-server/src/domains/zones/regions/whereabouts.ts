/** The places of a citizen that zones, institutions and articles are ordered by (§5.3.4.2-b); codes of GB/T 2260. */
export interface Whereabouts {
  pinned?: string
  /** 参保地. */
  insured: string
  /** 发卡地; absent before there was a card. */
  issuing?: string
  /** 当前位置, told for this one call. */
  location?: string
}
