import type { Database } from '../../../db/open.ts'
import type { Order } from '../orders/index.ts'
import type { Receipt } from './repository.ts'

export interface Receipts {
  /** Signed for an order that has just been paid, in that transaction. */
  write(order: Order & { paidAt: Date }, transaction: Database): Promise<void>
  ofOrder(orderNo: string): Promise<Receipt | undefined>
  /** The receipt of this number whose signature this is; anything else is nothing. */
  verify(receiptNo: string, signature: string): Promise<Receipt | undefined>
}
