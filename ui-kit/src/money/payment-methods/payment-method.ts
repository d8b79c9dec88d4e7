import type { Masked, MaskedKind } from '@one-card/masking'
import { cardIcon, coinIcon, medicalIcon, type Icon } from '../../icons/index.ts'

/** One account a holder may pay from. `why` says of an `unusable` one what keeps it from paying. */
export interface PaymentMethod {
  methodId: string
  kind: 'bank' | 'personal-account' | 'medical'
  bankName: string
  account?: Masked
  /** Whole fen, where the holder is told what is left. */
  balanceFen?: number
  isDefault?: boolean
  state?: 'usable' | 'unusable'
  why?: string
}

export const methodKinds: Record<
  PaymentMethod['kind'],
  { word: string; icon: Icon; accountKind: MaskedKind; accountWord: string }
> = {
  bank: { word: '付款银行卡', icon: cardIcon, accountKind: 'bankCard', accountWord: '银行卡号' },
  'personal-account': { word: '付款个人账户', icon: coinIcon, accountKind: 'cardNo', accountWord: '个人账户' },
  medical: { word: '付款医保账户', icon: medicalIcon, accountKind: 'cardNo', accountWord: '医保账户' },
}
