import { index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import type { Finding } from '@one-card/platform-api/self-check'
import { channel } from '../channels/schema.ts'

/** What a self-check of a channel found, for whoever has its share code; nothing personal (decision 0027). */
export const selfCheck = pgTable(
  'self_check',
  {
    /** To read out: six characters. */
    code: text('code').primaryKey(),
    channelNo: text('channel_no')
      .notNull()
      .references(() => channel.channelNo),
    findings: jsonb('findings').$type<Finding[]>().notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [index('self_check_of_channel').on(table.channelNo, table.at)],
)
