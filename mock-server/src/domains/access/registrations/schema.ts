import { bigint, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { channel } from '../channels/schema.ts'

/** §9.3: who did what to a channel's registration and why. Never changed, never deleted. */
export const channelAct = pgTable(
  'channel_act',
  {
    actId: bigint('act_id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    channelNo: text('channel_no')
      .notNull()
      .references(() => channel.channelNo),
    at: timestamp('at', { withTimezone: true }).notNull(),
    act: text('act', { enum: ['create', 'suspend', 'resume', 'rotate', 'grant', 'revoke', 'leave'] }).notNull(),
    who: text('who').notNull(),
    why: text('why').notNull(),
    /** What exactly: a page, a service with its fields, until when an old key is taken. */
    what: text('what').notNull(),
  },
  (table) => [index('channel_act_of').on(table.channelNo)],
)
