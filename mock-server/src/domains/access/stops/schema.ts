import { pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { channel } from '../channels/schema.ts'

/** What a channel was granted and may not use now: a page's or a service's name. */
export const channelStop = pgTable(
  'channel_stop',
  {
    channelNo: text('channel_no')
      .notNull()
      .references(() => channel.channelNo),
    capability: text('capability').notNull(),
    since: timestamp('since', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.channelNo, table.capability] })],
)
