import type { PromptName } from '@one-card/prompts'
import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** 授权与查询足迹: a holder's fields that left the platform, and every try that came to nothing. Names of fields, never their values. */
export const disclosure = pgTable(
  'disclosure',
  {
    id: text('id').primaryKey(),
    holderId: text('holder_id').notNull(),
    channelNo: text('channel_no').notNull(),
    institution: text('institution').notNull(),
    way: text('way', { enum: ['code', 'licence', 'card', 'login', 'query', 'face', 'desk'] }).notNull(),
    /** 应用场景 or the purpose that was agreed to. */
    reason: text('reason').notNull(),
    fields: text('fields').array().notNull(),
    outcome: text('outcome', { enum: ['seen', 'refused'] }).notNull(),
    /** Of a try that came to nothing: the name of its words. */
    cause: text('cause').$type<PromptName>(),
    /** The session of the holder's page that took part; absent where only the other side did. */
    sessionId: text('session_id'),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** Of a try that can be repeated at no cost, as reading a dead code: what it is recognised by. */
    once: text('once').unique(),
  },
  (table) => [index('disclosure_of_holder').on(table.holderId, table.at, table.id)],
)
