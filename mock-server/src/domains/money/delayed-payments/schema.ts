import { bigint, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** 延时付款; without a row off. */
export const delayedPayments = pgTable('delayed_payments', {
  holderId: text('holder_id').primaryKey(),
  /** What is confirmed above it waits; null: off. */
  limitFen: bigint('limit_fen', { mode: 'number' }),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
})
