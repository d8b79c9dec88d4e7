import { eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { receipt } from './schema.ts'

export type Receipt = typeof receipt.$inferSelect

export function receiptsRepository(db: Database) {
  return {
    async insert(row: Receipt, transaction: Database): Promise<void> {
      await transaction.insert(receipt).values(row)
    },
    async ofOrder(orderNo: string): Promise<Receipt | undefined> {
      const [row] = await db.select().from(receipt).where(eq(receipt.orderNo, orderNo))
      return row
    },
    async find(receiptNo: string): Promise<Receipt | undefined> {
      const [row] = await db.select().from(receipt).where(eq(receipt.receiptNo, receiptNo))
      return row
    },
  }
}
