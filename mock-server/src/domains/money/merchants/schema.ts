import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** Who may be paid with the card (§5.3.3-b). */
export const merchant = pgTable('merchant', {
  /** 商户ID of table C.4, six digits. */
  merchantId: text('merchant_id').primaryKey(),
  /** The system that speaks for it. */
  channelNo: text('channel_no').notNull(),
  /** As the platform checked it, and as every holder reads it. */
  name: text('name').notNull(),
  /** GB/T 2260. */
  regionCode: text('region_code').notNull(),
  /** Table C.7: what it may be paid for. */
  sceneCode: text('scene_code').notNull(),
  state: text('state', { enum: ['active', 'stopped'] }).notNull(),
  /** Where its system hears how orders go on; null: it asks. */
  callbackUrl: text('callback_url'),
})

/** 商户二维码 (§7.2.4-a). The code is no secret: it hangs on a wall. */
export const merchantCode = pgTable(
  'merchant_code',
  {
    code: text('code').primaryKey(),
    merchantId: text('merchant_id')
      .notNull()
      .references(() => merchant.merchantId),
    /** As it travels: a label of C.7, and words after "/". */
    scene: text('scene').notNull(),
    place: text('place'),
    state: text('state', { enum: ['live', 'stopped'] }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('merchant_code_of').on(table.merchantId)],
)
