import { and, eq, isNull, lte, or, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open.ts'
import { paymentPassword, smallPayments } from './schema.ts'

export type PaymentPassword = typeof paymentPassword.$inferSelect
export type PasswordsRepository = ReturnType<typeof passwordsRepository>

export function passwordsRepository(db: Database) {
  return {
    async find(holderId: string): Promise<PaymentPassword | undefined> {
      const [row] = await db.select().from(paymentPassword).where(eq(paymentPassword.holderId, holderId))
      return row
    },
    async set(row: Pick<PaymentPassword, 'holderId' | 'digest' | 'setAt'>): Promise<void> {
      const fresh = { ...row, wrongTries: 0, lockedUntil: null }
      await db
        .insert(paymentPassword)
        .values(fresh)
        .onConflictDoUpdate({ target: paymentPassword.holderId, set: fresh })
    },
    /**
     * Counts a try as wrong before it is looked at, so that none is had twice by trying at the same moment; nothing while it is
     * locked. The last one locks until `lockedUntil`; after a lock counting begins anew.
     */
    async countTry(holderId: string, most: number, at: Date, lockedUntil: Date): Promise<PaymentPassword | undefined> {
      const tries = sql`CASE WHEN ${paymentPassword.lockedUntil} IS NULL THEN ${paymentPassword.wrongTries} + 1 ELSE 1 END`
      const [row] = await db
        .update(paymentPassword)
        .set({
          wrongTries: tries,
          lockedUntil: sql`CASE WHEN ${tries} >= ${most} THEN ${lockedUntil.toISOString()}::timestamptz ELSE NULL END`,
        })
        .where(
          and(
            eq(paymentPassword.holderId, holderId),
            or(isNull(paymentPassword.lockedUntil), lte(paymentPassword.lockedUntil, at)),
          ),
        )
        .returning()
      return row
    },
    /** The right one: all that was counted is forgiven. */
    async forgive(holderId: string, digest: string): Promise<void> {
      await db
        .update(paymentPassword)
        .set({ wrongTries: 0, lockedUntil: null })
        .where(and(eq(paymentPassword.holderId, holderId), eq(paymentPassword.digest, digest)))
    },

    async smallPaymentsState(holderId: string): Promise<'on' | 'off'> {
      const [row] = await db.select().from(smallPayments).where(eq(smallPayments.holderId, holderId))
      return row?.state ?? 'off'
    },
    async setSmallPayments(holderId: string, state: 'on' | 'off', changedAt: Date): Promise<void> {
      await db
        .insert(smallPayments)
        .values({ holderId, state, changedAt })
        .onConflictDoUpdate({ target: smallPayments.holderId, set: { state, changedAt } })
    },
  }
}
