import { bigint, text, timestamp } from 'drizzle-orm/pg-core'

/** Of an application until somebody has decided, and of who decided what and why. */
export const applicationColumns = () => ({
  applicationNo: bigint('application_no', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  state: text('state', { enum: ['waiting', 'approved', 'refused'] }).notNull(),
  askedAt: timestamp('asked_at', { withTimezone: true }).notNull(),
  askedBy: text('asked_by').notNull(),
  askedWhy: text('asked_why').notNull(),
  decidedAt: timestamp('decided_at', { withTimezone: true }),
  decidedBy: text('decided_by'),
  decidedWhy: text('decided_why'),
})
