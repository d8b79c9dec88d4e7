import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { channel } from '../channels/schema.ts'

/** §8.1.1.3: one row, one granted service; `fields` are the personal fields it may get back. */
export const channelService = pgTable(
  'channel_service',
  {
    channelNo: text('channel_no')
      .notNull()
      .references(() => channel.channelNo),
    service: text('service').notNull(),
    fields: text('fields').array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.channelNo, table.service] })],
)
