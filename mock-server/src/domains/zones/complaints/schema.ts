import { index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

export const complaint = pgTable(
  'complaint',
  {
    complaintNo: text('complaint_no').primaryKey(),
    holderId: text('holder_id').notNull(),
    regionCode: text('region_code').notNull(),
    kind: text('kind', { enum: ['complaint', 'advice'] }).notNull(),
    /** People write of themselves and of others. */
    sealedText: text('sealed_text').notNull(),
    state: text('state', { enum: ['received', 'answered'] }).notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('complaint_of_holder').on(table.holderId, table.madeAt),
    index('complaint_waiting').on(table.regionCode, table.state, table.madeAt),
  ],
)

/** What was said after a complaint's first words. */
export const complaintMessage = pgTable(
  'complaint_message',
  {
    complaintNo: text('complaint_no')
      .notNull()
      .references(() => complaint.complaintNo),
    /** 1 for the first. */
    place: integer('place').notNull(),
    by: text('by', { enum: ['citizen', 'desk'] }).notNull(),
    sealedText: text('sealed_text').notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.complaintNo, table.place] })],
)

/** What a citizen photographed for it: a small JPEG that holds neither position nor time. */
export const complaintPicture = pgTable(
  'complaint_picture',
  {
    complaintNo: text('complaint_no')
      .notNull()
      .references(() => complaint.complaintNo),
    /** 1 to 3. */
    place: integer('place').notNull(),
    /** Base64. */
    sealedImage: text('sealed_image').notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.complaintNo, table.place] })],
)
