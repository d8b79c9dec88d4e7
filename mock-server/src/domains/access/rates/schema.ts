import { date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { channel } from '../channels/schema.ts'

/** Calls of a channel that has a daily quota, by Beijing day. */
export const channelDay = pgTable(
  'channel_day',
  {
    channelNo: text('channel_no')
      .notNull()
      .references(() => channel.channelNo),
    day: date('day').notNull(),
    calls: integer('calls').notNull(),
  },
  (table) => [primaryKey({ columns: [table.channelNo, table.day] })],
)
