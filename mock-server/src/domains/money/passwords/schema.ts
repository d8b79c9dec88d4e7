import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

export const paymentPassword = pgTable('payment_password', {
  holderId: text('holder_id').primaryKey(),
  /** scrypt, salt and digest in hex with a colon between. */
  digest: text('digest').notNull(),
  /** Since the last right one. */
  wrongTries: integer('wrong_tries').notNull(),
  lockedUntil: timestamp('locked_until', { withTimezone: true }),
  setAt: timestamp('set_at', { withTimezone: true }).notNull(),
})

/** 免密支付; without a row off. */
export const smallPayments = pgTable('small_payments', {
  holderId: text('holder_id').primaryKey(),
  state: text('state', { enum: ['on', 'off'] }).notNull(),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
})
