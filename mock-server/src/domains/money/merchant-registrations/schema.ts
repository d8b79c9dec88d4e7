import { bigint, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { applicationColumns } from '../../../db/application-columns.ts'
import { merchant } from '../merchants/schema.ts'
import type { NewMerchant } from './new-merchant.ts'

/** Who asks to be paid with the card, until somebody has decided. */
export const merchantApplication = pgTable('merchant_application', {
  ...applicationColumns(),
  asked: jsonb('asked').$type<NewMerchant>().notNull(),
  /** What came of it. */
  merchantId: text('merchant_id').references(() => merchant.merchantId),
})

/** Who stopped or resumed a merchant and why. Never changed, never deleted. */
export const merchantAct = pgTable(
  'merchant_act',
  {
    actId: bigint('act_id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    merchantId: text('merchant_id')
      .notNull()
      .references(() => merchant.merchantId),
    at: timestamp('at', { withTimezone: true }).notNull(),
    act: text('act', { enum: ['stop', 'resume'] }).notNull(),
    who: text('who').notNull(),
    why: text('why').notNull(),
  },
  (table) => [index('merchant_act_of').on(table.merchantId)],
)
