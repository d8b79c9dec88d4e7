import { and, eq, isNull, lt, lte, or } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { merchantCallback } from './schema.ts'

export function callbacksRepository(db: Database) {
  return {
    /** The version its merchant knows; nothing while somebody else is telling it. */
    async begin(orderNo: string, at: Date, busyUntil: Date): Promise<number | undefined> {
      await db.insert(merchantCallback).values({ orderNo, deliveredVersion: 0 }).onConflictDoNothing()
      const [row] = await db
        .update(merchantCallback)
        .set({ busyUntil })
        .where(
          and(
            eq(merchantCallback.orderNo, orderNo),
            or(isNull(merchantCallback.busyUntil), lte(merchantCallback.busyUntil, at)),
          ),
        )
        .returning()
      return row?.deliveredVersion
    },
    /** The newest version its merchant answered 000000 to; 0 where it never did. */
    async deliveredVersion(orderNo: string): Promise<number> {
      const [row] = await db.select().from(merchantCallback).where(eq(merchantCallback.orderNo, orderNo))
      return row?.deliveredVersion ?? 0
    },
    async end(orderNo: string): Promise<void> {
      await db.update(merchantCallback).set({ busyUntil: null }).where(eq(merchantCallback.orderNo, orderNo))
    },
    async markDelivered(orderNo: string, deliveredVersion: number): Promise<void> {
      await db
        .update(merchantCallback)
        .set({ deliveredVersion })
        .where(and(eq(merchantCallback.orderNo, orderNo), lt(merchantCallback.deliveredVersion, deliveredVersion)))
    },
  }
}
