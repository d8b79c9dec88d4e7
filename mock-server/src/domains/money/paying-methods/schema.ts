import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

/** A further account of the holder's card, beside the one on it. */
export const linkedAccount = pgTable(
  'linked_account',
  {
    holderId: text('holder_id').notNull(),
    methodId: text('method_id').notNull(),
    bankName: text('bank_name').notNull(),
    sealedAccount: text('sealed_account').notNull(),
  },
  (table) => [primaryKey({ columns: [table.holderId, table.methodId] })],
)

/** What the holder pays with unless they say otherwise; without a row the card's own account. */
export const payingChoice = pgTable('paying_choice', {
  holderId: text('holder_id').primaryKey(),
  methodId: text('method_id').notNull(),
})
