import { index, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

/** Tries at what can be guessed, for half an hour: of what they aim at until they were right, of who makes them when they were wrong. */
export const guess = pgTable(
  'guess',
  {
    /** Of the caller's own count: what was wrong, so that it counts once. */
    callId: text('call_id').notNull(),
    /** HMAC-SM3 of what is aimed at, of that with its caller, or of the caller. */
    key: text('key').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.callId, table.key] }), index('guess_of_key').on(table.key, table.at)],
)
