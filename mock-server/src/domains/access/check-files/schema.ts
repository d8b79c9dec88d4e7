import { pgTable, text } from 'drizzle-orm/pg-core'
import { channel } from '../channels/schema.ts'

/** What a host asks for at the root of a domain that its web-views may open. */
export const checkFile = pgTable('check_file', {
  name: text('name').primaryKey(),
  channelNo: text('channel_no')
    .notNull()
    .references(() => channel.channelNo),
  /** Base64: a host compares bytes. */
  content: text('content').notNull(),
})
