import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

export const complaint = pgTable(
  'complaint',
  {
    complaintNo: text('complaint_no').primaryKey(),
    holderId: text('holder_id').notNull(),
    regionCode: text('region_code').notNull(),
    kind: text('kind', { enum: ['complaint', 'advice'] }).notNull(),
    /** People write of themselves and of others. */
    sealedText: text('sealed_text').notNull(),
    state: text('state', { enum: ['received', 'answered'] }).notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('complaint_of_holder').on(table.holderId, table.madeAt)],
)
