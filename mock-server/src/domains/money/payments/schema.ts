import type { PromptName } from '@one-card/prompts'
import { bigint, boolean, index, integer, jsonb, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Leg } from '../bank/index.ts'

/** One try to pay an order; its number is the bank's request number. */
export const payAttempt = pgTable(
  'pay_attempt',
  {
    attemptNo: text('attempt_no').primaryKey(),
    orderNo: text('order_no').notNull(),
    holderId: text('holder_id').notNull(),
    /** The page's own for one confirmation. */
    tapKey: text('tap_key').notNull(),
    methodId: text('method_id').notNull(),
    bankName: text('bank_name').notNull(),
    sealedAccount: text('sealed_account'),
    /** What the paying account gives, in fen. */
    toPayFen: bigint('to_pay_fen', { mode: 'number' }).notNull(),
    legs: jsonb('legs').$type<Leg[]>().notNull(),
    /** Within 免密支付. */
    withoutPassword: boolean('without_password').notNull(),
    state: text('state', { enum: ['held', 'ready', 'sent', 'taken', 'refused', 'undone'] }).notNull(),
    cause: text('cause').$type<PromptName>(),
    begunAt: timestamp('begun_at', { withTimezone: true }).notNull(),
    notAfter: timestamp('not_after', { withTimezone: true }).notNull(),
    /** Queries up to now, and when the next is due; while it is held, when it is released. */
    asked: integer('asked').notNull(),
    nextAskAt: timestamp('next_ask_at', { withTimezone: true }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
  },
  (table) => [
    uniqueIndex('pay_attempt_tap').on(table.orderNo, table.tapKey),
    index('pay_attempt_of_holder').on(table.holderId, table.begunAt),
    index('pay_attempt_open').on(table.state, table.nextAskAt),
  ],
)
