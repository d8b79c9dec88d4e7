import { bigint, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { channel } from '../channels/schema.ts'
import { applicationColumns } from '../../../db/application-columns.ts'
import type { Asked } from './asked.ts'

const channelActs = [
  'create',
  'conformance',
  'go-live',
  'suspend',
  'resume',
  'rotate',
  'grant',
  'revoke',
  'stop',
  'start',
  'check-file',
  'leave',
] as const

/** §9.1.4: what an institution asks for, until somebody has decided. */
export const channelApplication = pgTable('channel_application', {
  ...applicationColumns(),
  asked: jsonb('asked').$type<Asked>().notNull(),
  /** What came of it. */
  channelNo: text('channel_no').references(() => channel.channelNo),
})

/** §9.3: who did what to a channel's registration and why. Never changed, never deleted. */
export const channelAct = pgTable(
  'channel_act',
  {
    actId: bigint('act_id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    channelNo: text('channel_no')
      .notNull()
      .references(() => channel.channelNo),
    at: timestamp('at', { withTimezone: true }).notNull(),
    act: text('act', { enum: channelActs }).notNull(),
    who: text('who').notNull(),
    why: text('why').notNull(),
    /** What exactly: a page, a service with its fields, until when an old key is taken. */
    what: text('what').notNull(),
  },
  (table) => [index('channel_act_of').on(table.channelNo)],
)
