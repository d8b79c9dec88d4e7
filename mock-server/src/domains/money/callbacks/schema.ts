import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** How far a merchant's system has heard of an order. */
export const merchantCallback = pgTable('merchant_callback', {
  orderNo: text('order_no').primaryKey(),
  /** The newest version it answered 000000 to. */
  deliveredVersion: integer('delivered_version').notNull(),
  /** While somebody is telling it: nobody else does, so that a later state is never overtaken by an earlier one. */
  busyUntil: timestamp('busy_until', { withTimezone: true }),
})
