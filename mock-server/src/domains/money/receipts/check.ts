import { beijingTime } from '@one-card/envelope'
import { mask } from '@one-card/masking'
import { yuanOf } from '../../../amount.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Orders } from '../orders/index.ts'
import type { Receipts } from './receipts.ts'

/** What anybody learns who scans a receipt's code: whether it is ours, and what it says, its payer masked. */
export type CheckedReceipt =
  | { valid: false }
  | {
      valid: true
      receiptNo: string
      orderNo: string
      payee: string
      subject: string
      amount: string
      paidAt: string
      payerName: string
      state: string
      refundedAmount: string
    }

export type CheckReceipt = (receiptNo: string, signature: string) => Promise<CheckedReceipt>

export function receiptChecks({
  receipts,
  orders,
  holders,
}: {
  receipts: Pick<Receipts, 'verify'>
  orders: Pick<Orders, 'find'>
  holders: Pick<Holders, 'get'>
}): CheckReceipt {
  return async (receiptNo, signature) => {
    const receipt = await receipts.verify(receiptNo, signature)
    if (!receipt) return { valid: false }
    const order = (await orders.find(receipt.orderNo))!
    const payer = await holders.get(order.holderId!)
    return {
      valid: true,
      receiptNo,
      orderNo: order.orderNo,
      payee: order.payee,
      subject: order.subject,
      amount: yuanOf(order.amountFen),
      paidAt: beijingTime(order.paidAt!),
      payerName: mask('name', payer.name),
      state: order.state,
      refundedAmount: yuanOf(order.refundedFen),
    }
  }
}
