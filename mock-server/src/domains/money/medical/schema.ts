import { bigint, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** 就医结算交易认证 (§5.3.3-b-6): who pays one bill of one merchant, and nothing else. */
export const medicalAuth = pgTable(
  'medical_auth',
  {
    /** 20 digits. */
    authNo: text('auth_no').primaryKey(),
    channelNo: text('channel_no').notNull(),
    merchantId: text('merchant_id').notNull(),
    billNo: text('bill_no').notNull(),
    amountFen: bigint('amount_fen', { mode: 'number' }).notNull(),
    scene: text('scene').notNull(),
    holderId: text('holder_id').notNull(),
    /** By which kind of card: its C.9 follows from it. */
    form: text('form', { enum: ['physical', 'electronic'] }).notNull(),
    state: text('state', { enum: ['open', 'used'] }).notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('medical_auth_expires').on(table.expiresAt)],
)
