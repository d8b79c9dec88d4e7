import { newDayNumber } from '../../../day-number.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Receipts } from './receipts.ts'
import { receiptsRepository, type Receipt } from './repository.ts'
import { signedReceipt } from './signed.ts'

/** Where anybody can check one; the text in its QR code, after our origin. */
export const receiptPath = ({ receiptNo, signature }: Receipt) => `/verify/?no=${receiptNo}&sign=${signature}`

export function receiptsModule({
  db,
  now,
  randomBytes,
  platformKey,
}: Pick<Deps, 'db' | 'now' | 'randomBytes' | 'platformKey'>): Module<Receipts> {
  const repository = receiptsRepository(db)
  return {
    api: {
      async write({ orderNo, payee, amountFen, paidAt }, transaction) {
        const at = now()
        const receiptNo = newDayNumber(at, randomBytes)
        const signed = signedReceipt({ amountFen, orderNo, paidAt, payee, receiptNo }, platformKey)
        await repository.insert({ receiptNo, orderNo, ...signed, at }, transaction)
      },
      ofOrder: repository.ofOrder,
      async verify(receiptNo, signature) {
        const found = await repository.find(receiptNo)
        return found?.signature === signature ? found : undefined
      },
    },
  }
}

export { receiptChecks, type CheckReceipt } from './check.ts'
export type { Receipts } from './receipts.ts'
export type { Receipt } from './repository.ts'
export { signedReceipt } from './signed.ts'
