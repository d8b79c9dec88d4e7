import { pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

/** 待遇发放 that was reported, once under its payout system's 业务流水号. */
export const benefitReport = pgTable(
  'benefit_report',
  {
    channelNo: text('channel_no').notNull(),
    serialNo: text('serial_no').notNull(),
    /** HMAC-SM3 of the report: the same one again changes nothing, another one is refused. */
    reportIndex: text('report_index').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.channelNo, table.serialNo] })],
)
