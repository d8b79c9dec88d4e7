import { beijingTime } from '@one-card/envelope'
import { sign, toHex, type PrivateKey } from '@one-card/gm'
import { yuanOf } from '../../../amount.ts'
import type { Order } from '../orders/index.ts'

type Paid = Pick<Order, 'amountFen' | 'orderNo' | 'payee'> & { paidAt: Date; receiptNo: string }

/** What a receipt says, and the platform's word for it. */
export function signedReceipt({ amountFen, orderNo, paidAt, payee, receiptNo }: Paid, platformKey: PrivateKey) {
  const fields = { amount: yuanOf(amountFen), orderNo, paidAt: beijingTime(paidAt), payee, receiptNo }
  const signedText = Object.entries(fields)
    .map(([key, value]) => `${key}=${value}`)
    .join('&')
  return { signedText, signature: toHex(sign(platformKey, new TextEncoder().encode(signedText))) }
}
