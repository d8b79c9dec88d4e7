import type { queryItems, recordItems } from '@one-card/platform-api'
import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** 查询授权 after decision 0131: number, holder, institution, items, purpose, time, validity, state. */
export const queryGrant = pgTable(
  'query_grant',
  {
    /** 20 digits: day, then chance. */
    grantNo: text('grant_no').primaryKey(),
    holderId: text('holder_id').notNull(),
    /** The system that asks, and may query. */
    channelNo: text('channel_no').notNull(),
    institution: text('institution').notNull(),
    items: text('items').array().$type<((typeof queryItems)[number] | (typeof recordItems)[number])[]>().notNull(),
    matter: text('matter').notNull(),
    purpose: text('purpose').notNull(),
    period: text('period', { enum: ['once', 'days-30', 'until-withdrawn'] }).notNull(),
    state: text('state', { enum: ['requested', 'granted', 'refused', 'used', 'withdrawn'] }).notNull(),
    requestedAt: timestamp('requested_at', { withTimezone: true }).notNull(),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    /** Until when it can be answered, then until when it holds; null: until withdrawn. `expired` needs no row to move. */
    validUntil: timestamp('valid_until', { withTimezone: true }),
  },
  (table) => [
    index('query_grant_of_holder').on(table.holderId, table.requestedAt),
    index('query_grant_of_system').on(table.channelNo, table.holderId),
  ],
)
