import { sql } from 'drizzle-orm'
import { index, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'

/** §7.1.5: one application of one citizen for one service of a zone. */
export const application = pgTable(
  'application',
  {
    applicationNo: text('application_no').primaryKey(),
    holderId: text('holder_id').notNull(),
    regionCode: text('region_code').notNull(),
    serviceId: text('service_id').notNull(),
    /** Answers in the order of the form, JSON; people write of themselves. */
    sealedAnswers: text('sealed_answers').notNull(),
    state: text('state', { enum: ['draft', 'submitted', 'approved', 'refused'] }).notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
    submittedAt: timestamp('submitted_at', { withTimezone: true }),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    /** The desk's words about it. */
    sealedReason: text('sealed_reason'),
  },
  (table) => [
    index('application_of_holder').on(table.holderId, table.changedAt),
    index('application_waiting').on(table.regionCode, table.state, table.submittedAt),
    // One is under way at a time.
    uniqueIndex('application_open')
      .on(table.holderId, table.serviceId)
      .where(sql`state IN ('draft', 'submitted')`),
  ],
)
