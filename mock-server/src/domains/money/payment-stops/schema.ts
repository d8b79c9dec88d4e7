import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** A holder's word that nothing more is to be paid with their electronic card, by the case it stands in. */
export const paymentStop = pgTable(
  'payment_stop',
  {
    caseNo: text('case_no').primaryKey(),
    holderId: text('holder_id').notNull(),
    state: text('state', { enum: ['stopped', 'lifted'] }).notNull(),
    stoppedAt: timestamp('stopped_at', { withTimezone: true }).notNull(),
    liftedAt: timestamp('lifted_at', { withTimezone: true }),
  },
  (table) => [index('payment_stop_of_holder').on(table.holderId)],
)
