import { sql } from 'drizzle-orm'
import { bigint, index, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import { differenceKinds } from './states.ts'

/** Where platform, bank and merchant do not agree on one order. */
export const paymentDifference = pgTable(
  'payment_difference',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** Of what nobody here asked for, the bank's own number. */
    orderNo: text('order_no').notNull(),
    /** The system that speaks for the merchant. */
    channelNo: text('channel_no').notNull(),
    kind: text('kind', { enum: differenceKinds }).notNull(),
    /** What stands with each, less what was given back. */
    platformFen: bigint('platform_fen', { mode: 'number' }).notNull(),
    bankFen: bigint('bank_fen', { mode: 'number' }).notNull(),
    state: text('state', { enum: ['open', 'cleared'] }).notNull(),
    foundAt: timestamp('found_at', { withTimezone: true }).notNull(),
    clearedAt: timestamp('cleared_at', { withTimezone: true }),
  },
  (table) => [
    uniqueIndex('payment_difference_open')
      .on(table.orderNo, table.kind)
      .where(sql`state = 'open'`),
    index('payment_difference_of').on(table.channelNo, table.foundAt),
  ],
)

/** A Beijing day that was gone through. */
export const reconciledDay = pgTable('reconciled_day', {
  day: text('day').primaryKey(),
  doneAt: timestamp('done_at', { withTimezone: true }).notNull(),
})
