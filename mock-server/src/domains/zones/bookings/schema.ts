import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import { bookingStates } from './states.ts'

/** One beginning at one place; made when somebody first looks at its day. */
export const bookingSlot = pgTable('booking_slot', {
  /** `<place>-20261130-0900`. */
  id: text('id').primaryKey(),
  placeId: text('place_id').notNull(),
  beginsAt: timestamp('begins_at', { withTimezone: true }).notNull(),
  /** People it still has room for; never below zero. */
  room: integer('room').notNull(),
})

/** One citizen in one slot. */
export const booking = pgTable(
  'booking',
  {
    bookingNo: text('booking_no').primaryKey(),
    slotId: text('slot_id')
      .notNull()
      .references(() => bookingSlot.id),
    holderId: text('holder_id').notNull(),
    people: integer('people').notNull(),
    /** What the gate reads. */
    code: text('code').notNull().unique(),
    state: text('state', { enum: bookingStates }).notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }),
    /** What it costs; 0 where it is free. */
    amountFen: integer('amount_fen').notNull().default(0),
    /** The order at the national cashier; null until that one has answered. */
    orderNo: text('order_no'),
    /** Until then the places are kept for who pays. */
    payBy: timestamp('pay_by', { withTimezone: true }),
    /** Of one that was cancelled when it was paid: to be given back, or given back. */
    refund: text('refund', { enum: ['due', 'given'] }),
  },
  (table) => [
    index('booking_of_holder').on(table.holderId, table.madeAt),
    uniqueIndex('booking_once')
      .on(table.slotId, table.holderId)
      .where(sql`state IN ('unpaid', 'booked', 'used')`),
  ],
)
