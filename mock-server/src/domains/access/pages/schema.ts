import type { PageName } from '@one-card/platform-api'
import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { channel } from '../channels/schema.ts'

export const page = pgTable('page', {
  name: text('name').$type<PageName>().primaryKey(),
  title: text('title').notNull(),
  /** Security grade of the page: the least 认证等级 that opens it (§8.1.2.2-b). */
  minAuthLevel: integer('min_auth_level').$type<1 | 2 | 3>().notNull(),
})

/** §8.1.2.3: one row, one granted page. */
export const channelPage = pgTable(
  'channel_page',
  {
    channelNo: text('channel_no')
      .notNull()
      .references(() => channel.channelNo),
    page: text('page')
      .$type<PageName>()
      .notNull()
      .references(() => page.name),
  },
  (table) => [primaryKey({ columns: [table.channelNo, table.page] })],
)
