import { pgTable, text } from 'drizzle-orm/pg-core'

/** One row: which key file this database was sealed with. Never a key. */
export const platformKey = pgTable('platform_key', {
  id: text('id', { enum: ['current'] }).primaryKey(),
  /** SM3 over all keys of the role, 64 hex digits. */
  fingerprint: text('fingerprint').notNull(),
})
