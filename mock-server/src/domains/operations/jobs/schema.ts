import { pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** What one process does at a time, of all that share the database. */
export const lease = pgTable('lease', {
  name: text('name').primaryKey(),
  /** Of one run of it. */
  holder: text('holder').notNull(),
  /** Then its process is taken for dead. */
  until: timestamp('until', { withTimezone: true }).notNull(),
})
