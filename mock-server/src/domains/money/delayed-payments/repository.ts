import { eq } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { delayedPayments } from './schema.ts'

export function delayedPaymentsRepository(db: Database) {
  return {
    /** Nothing while it is off. */
    async limitOf(holderId: string, within: Database = db): Promise<number | undefined> {
      const [row] = await within.select().from(delayedPayments).where(eq(delayedPayments.holderId, holderId))
      return row?.limitFen ?? undefined
    },
    async set(holderId: string, limitFen: number | null, changedAt: Date): Promise<void> {
      await db
        .insert(delayedPayments)
        .values({ holderId, limitFen, changedAt })
        .onConflictDoUpdate({ target: delayedPayments.holderId, set: { limitFen, changedAt } })
    },
  }
}
