import { index, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

/** Replay protection (decision 0118): the first insert wins; rows older than the window are deleted. */
export const requestSeen = pgTable(
  'request_seen',
  {
    /** A channelNo, or the id of a citizen's session: as in the audit table. */
    caller: text('caller').notNull(),
    requestId: text('request_id').notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caller, table.requestId] }),
    index('request_seen_received').on(table.caller, table.receivedAt),
  ],
)
