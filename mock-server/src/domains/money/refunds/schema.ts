import { bigint, index, integer, jsonb, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Leg } from '../bank/index.ts'

/** A part of a refund and where it goes back to. */
export interface RefundPart {
  part: 'fund' | 'personal-account' | 'bank-account' | 'discount'
  amountFen: number
}

/** 退款; its number is the bank's request number. */
export const refund = pgTable(
  'refund',
  {
    refundNo: text('refund_no').primaryKey(),
    orderNo: text('order_no').notNull(),
    channelNo: text('channel_no').notNull(),
    merchantRefundNo: text('merchant_refund_no').notNull(),
    amountFen: bigint('amount_fen', { mode: 'number' }).notNull(),
    reason: text('reason'),
    parts: jsonb('parts').$type<RefundPart[]>().notNull(),
    legs: jsonb('legs').$type<Leg[]>().notNull(),
    state: text('state', { enum: ['ready', 'sent', 'refunded', 'failed'] }).notNull(),
    askedAt: timestamp('asked_at', { withTimezone: true }).notNull(),
    notAfter: timestamp('not_after', { withTimezone: true }).notNull(),
    asked: integer('asked').notNull(),
    nextAskAt: timestamp('next_ask_at', { withTimezone: true }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
  },
  (table) => [
    uniqueIndex('refund_of_merchant').on(table.channelNo, table.merchantRefundNo),
    index('refund_of_order').on(table.orderNo),
    index('refund_open').on(table.state, table.nextAskAt),
  ],
)
