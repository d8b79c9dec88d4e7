/** Where platform, bank and this merchant do not agree on a payment, as the platform found it at night. */
interface Difference {
  orderNo: string
  kind: string
  reason: string
  platformAmount: string
  bankAmount: string
  state: 'open' | 'cleared'
  foundAt: string
  clearedAt?: string
}

export interface Reconciliation {
  /** Newest first. */
  days: { day: string; doneAt: string }[]
  differences: Difference[]
}
