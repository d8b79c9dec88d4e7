import { bigint, boolean, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import type { BankAnswer } from './bank.ts'
import { bankFaults } from './faults.ts'

/** The simulated bank's own books; all balances of all accounts sum to zero. */
export const bankAccount = pgTable('bank_account', {
  /** What the platform calls it: `card:<HMAC of the number>`, `personal:<holder>`, `merchant:<id>`, `fund`, `campaign`, `outside`. */
  account: text('account').primaryKey(),
  balanceFen: bigint('balance_fen', { mode: 'number' }).notNull(),
  /** The fund, a campaign, and where the demo's first money came from. */
  mayOverdraw: boolean('may_overdraw').notNull(),
})

export const bankRequest = pgTable('bank_request', {
  requestNo: text('request_no').primaryKey(),
  answer: jsonb('answer').$type<Exclude<BankAnswer, { at: Date }> | { outcome: 'done'; at: string }>().notNull(),
  /** From when on it is told; later than `at` of a slow one. */
  knownAt: timestamp('known_at', { withTimezone: true }).notNull(),
  /** How often it was asked for: more than once is a mistake of ours. */
  calls: integer('calls').notNull(),
})

/** One leg; the legs of a request sum to zero, and those of an account to its balance. */
export const bankEntry = pgTable(
  'bank_entry',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    requestNo: text('request_no').notNull(),
    account: text('account')
      .notNull()
      .references(() => bankAccount.account),
    amountFen: bigint('amount_fen', { mode: 'number' }).notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('bank_entry_account').on(table.account),
    index('bank_entry_request').on(table.requestNo),
    index('bank_entry_at').on(table.at),
  ],
)

/** One row: the switch. */
export const bankFault = pgTable('bank_fault', {
  id: integer('id').primaryKey(),
  fault: text('fault', { enum: bankFaults }).notNull(),
  timesLeft: integer('times_left').notNull(),
})
