import { sql } from 'drizzle-orm'
import { index, jsonb, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Line } from './line.ts'

/** 这不是我: a record its holder knows nothing of, as they saw it. */
export const recordCase = pgTable(
  'record_case',
  {
    /** 20 digits: day, then chance. */
    caseNo: text('case_no').primaryKey(),
    holderId: text('holder_id').notNull(),
    recordId: text('record_id').notNull(),
    /** Filled in from the record, so that nobody has to be told what it was. */
    record: jsonb('record').$type<Line>().notNull(),
    state: text('state', { enum: ['open', 'withdrawn'] }).notNull(),
    openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
  },
  (table) => [
    index('record_case_of_holder').on(table.holderId, table.openedAt),
    /** One at a time. */
    uniqueIndex('record_case_of_record')
      .on(table.holderId, table.recordId)
      .where(sql`state = 'open'`),
  ],
)
