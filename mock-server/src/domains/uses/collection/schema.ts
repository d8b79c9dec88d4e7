import { pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

/** 收集用卡记录 (§5.4.1.1): what the holder decided about one system. Without a row the agreement to the electronic card holds (decision 0064). */
export const collectionConsent = pgTable(
  'collection_consent',
  {
    holderId: text('holder_id').notNull(),
    /** 接入编号 of whose records they are. */
    channelNo: text('channel_no').notNull(),
    state: text('state', { enum: ['agreed', 'withdrawn'] }).notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.holderId, table.channelNo] })],
)
