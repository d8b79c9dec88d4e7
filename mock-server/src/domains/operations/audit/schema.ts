import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** §5.3.1.3-a, §5.4.2-b: who did what and when, nothing of whom it was about. One row per call whose caller was proven, and per page visit. */
export const audit = pgTable(
  'audit',
  {
    auditId: bigint('audit_id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** A channelNo, or the id of a citizen's session. */
    caller: text('caller').notNull(),
    /** As in its path: `open/ecode/decode`, `page/ecode/state`, `h5/ecard-code`. */
    service: text('service').notNull(),
    /** Scene of table C.7 the caller named (D.1). */
    applicationNo: text('application_no'),
    msgCode: text('msg_code').notNull(),
    requestId: text('request_id').notNull(),
    elapsedMs: integer('elapsed_ms').notNull(),
    /** 告诉客服: what a citizen reads out to a desk; of a page visit that was shown. */
    caseNo: text('case_no'),
  },
  (table) => [
    index('audit_at').on(table.at),
    index('audit_caller').on(table.caller, table.at),
    index('audit_case')
      .on(table.caseNo)
      .where(sql`case_no IS NOT NULL`),
  ],
)

/** The chain over `audit` (decision 0063): each link holds the one before it. Written a minute later at most, never changed. */
export const auditLink = pgTable('audit_link', {
  /** 1, 2, 3 … without a gap. */
  link: bigint('link', { mode: 'number' }).primaryKey(),
  auditId: bigint('audit_id', { mode: 'number' }).notNull().unique(),
  /** HMAC-SM3 of the link before, its number and the row. */
  hash: text('hash').notNull(),
})
