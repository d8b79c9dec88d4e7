import type { Masked } from '@one-card/masking'

export type SaleState = 'created' | 'paying' | 'paid' | 'failed' | 'closed' | 'partly-refunded' | 'refunded'

/** What is to be paid: for what, and how much, in yuan. */
export interface Charge {
  subject: string
  amount: string
}

/** What a merchant's page may know of one sale. */
export interface Sale {
  /** The merchant's own number; the platform's beside it. */
  saleNo: string
  orderNo: string
  subject: string
  amount: string
  state: SaleState
  at: string
  /** To be drawn while it can be paid, and where it opens in the same app. */
  code?: string
  cashierPath?: string
  payerName?: Masked
  paidAt?: string
  receiptNo?: string
  lines: { part: string; amount: string }[]
  refundedAmount: string
  /** Why it came to nothing, in desk words. */
  cause?: string
  /** What the platform told this server by itself, newest first. */
  told: { at: string; state: SaleState }[]
}

export interface MerchantView {
  payee: string
  sales: Sale[]
  /** 商户二维码 of a stall. */
  code?: string
}

const words: Record<SaleState, string> = {
  created: '等待支付',
  paying: '正在支付',
  paid: '已收款',
  failed: '未收款',
  closed: '已关闭，未收款',
  'partly-refunded': '部分退款',
  refunded: '已全部退款',
}
export const stateWords = (state: SaleState): string => words[state]

const parts: Record<string, string> = {
  fund: '统筹基金支付',
  'personal-account': '个人账户支付',
  'bank-account': '银行账户支付',
  discount: '银行优惠',
}
export const partWords = (part: string): string => parts[part] ?? part

export const isOpen = ({ state }: Pick<Sale, 'state'>): boolean => state === 'created' || state === 'paying'
