import { and, eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { merchant, merchantCode } from './schema.ts'
import { merchantCodeMoves } from './states.ts'

export type Merchant = typeof merchant.$inferSelect
export type MerchantCode = typeof merchantCode.$inferSelect
export type MerchantsRepository = ReturnType<typeof merchantsRepository>

export function merchantsRepository(db: Database) {
  return {
    async find(merchantId: string): Promise<Merchant | undefined> {
      const [row] = await db.select().from(merchant).where(eq(merchant.merchantId, merchantId))
      return row
    },
    async insertCode(code: MerchantCode): Promise<void> {
      await db.insert(merchantCode).values(code)
    },
    async findCode(code: string): Promise<MerchantCode | undefined> {
      const [row] = await db.select().from(merchantCode).where(eq(merchantCode.code, code))
      return row
    },
    /** False when it was stopped before. */
    async stopCode(code: string): Promise<boolean> {
      const { from, to } = merchantCodeMoves.stop
      const moved = await db
        .update(merchantCode)
        .set({ state: to })
        .where(and(eq(merchantCode.code, code), eq(merchantCode.state, from)))
        .returning({ code: merchantCode.code })
      return moved.length === 1
    },
  }
}
