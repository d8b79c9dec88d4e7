import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** What a partner applied to read of the use records, and how it was reviewed (§5.4.1.2, decision 0061). */
export const shareApplication = pgTable(
  'share_application',
  {
    /** 20 digits: day, then chance. */
    applicationNo: text('application_no').primaryKey(),
    channelNo: text('channel_no').notNull(),
    institution: text('institution').notNull(),
    kind: text('kind', { enum: ['credential', 'payment', 'benefit'] }).notNull(),
    /** Keys of that kind's table of Annex C. */
    fields: text('fields').array().notNull(),
    purpose: text('purpose').notNull(),
    period: text('period', { enum: ['days-30', 'days-365'] }).notNull(),
    state: text('state', { enum: ['waiting', 'approved', 'refused', 'ended'] }).notNull(),
    appliedAt: timestamp('applied_at', { withTimezone: true }).notNull(),
    reviewer: text('reviewer'),
    reason: text('reason'),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    validUntil: timestamp('valid_until', { withTimezone: true }),
  },
  (table) => [index('share_application_of_channel').on(table.channelNo, table.state)],
)
