import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** A reported record that could not be stored, as it was sent, until its caller mends it (§5.4.1.3-a). */
export const recordError = pgTable(
  'record_error',
  {
    /** Of what its caller knows it by, so that the same one again is the same error. */
    errorNo: text('error_no').primaryKey(),
    channelNo: text('channel_no').notNull(),
    kind: text('kind', { enum: ['credential', 'payment', 'benefit'] }).notNull(),
    sealedRecord: text('sealed_record').notNull(),
    /** The first thing that is wrong, without its value. */
    field: text('field').notNull(),
    reason: text('reason').notNull(),
    state: text('state', { enum: ['waiting', 'mended'] }).notNull(),
    movedAt: timestamp('moved_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('record_error_of_channel').on(table.channelNo, table.state, table.movedAt, table.errorNo)],
)
