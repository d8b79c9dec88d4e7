export interface Card {
  cardNo: string
  bankCard?: string
  bankName?: string
  /** 发卡地, GB/T 2260. */
  issuingRegion: string
  state: 'normal' | 'suspended' | 'lost' | 'cancelled'
  /** `YYYY-MM-DD`. */
  validUntil: string
}
