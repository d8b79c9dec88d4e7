import { and, asc, eq, max, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { merchant, merchantCode } from './schema.ts'
import { merchantCodeMoves, merchantMoves } from './states.ts'

export type Merchant = typeof merchant.$inferSelect
export type MerchantCode = typeof merchantCode.$inferSelect
export type MerchantsRepository = ReturnType<typeof merchantsRepository>

/** 商户ID of six digits: the first, and the last. */
const firstNumber = 100_001
const lastNumber = 999_999

export function merchantsRepository(db: Database) {
  return {
    list: () => db.select().from(merchant).orderBy(asc(merchant.merchantId)),
    namesIn: (regionCode: string, within: Database) =>
      within
        .select({ merchantId: merchant.merchantId, name: merchant.name })
        .from(merchant)
        .where(eq(merchant.regionCode, regionCode)),
    /** One approval at a time: it looks at all names and takes the next number. */
    async lock(transaction: Database): Promise<void> {
      await transaction.execute(sql`LOCK TABLE ${merchant} IN SHARE ROW EXCLUSIVE MODE`)
    },
    async freeNumber(transaction: Database): Promise<string | undefined> {
      const [row] = await transaction.select({ highest: max(merchant.merchantId) }).from(merchant)
      const next = Number(row?.highest ?? firstNumber - 1) + 1
      return next > lastNumber ? undefined : String(next)
    },
    async insert(row: Omit<Merchant, 'state'>, transaction: Database): Promise<void> {
      await transaction.insert(merchant).values({ ...row, state: 'active' })
    },
    /** False where it was in another state. */
    async move(merchantId: string, move: keyof typeof merchantMoves, transaction: Database): Promise<boolean> {
      const { from, to } = merchantMoves[move]
      const moved = await transaction
        .update(merchant)
        .set({ state: to })
        .where(and(eq(merchant.merchantId, merchantId), eq(merchant.state, from)))
        .returning({ merchantId: merchant.merchantId })
      return moved.length === 1
    },
    async find(merchantId: string, within: Database = db): Promise<Merchant | undefined> {
      const [row] = await within.select().from(merchant).where(eq(merchant.merchantId, merchantId))
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
