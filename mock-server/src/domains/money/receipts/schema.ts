import { pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** 电子收据: what the platform signed about a payment. Nothing in it names its payer; the check page masks who paid. */
export const receipt = pgTable('receipt', {
  /** 20 digits. */
  receiptNo: text('receipt_no').primaryKey(),
  orderNo: text('order_no').notNull().unique(),
  /** What was signed. */
  signedText: text('signed_text').notNull(),
  /** SM2 by the platform, 128 hex digits. */
  signature: text('signature').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull(),
})
