import { bigserial, index, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

/** What goes up to the parent platform of the catalogues of this one (§A.1, §B.1): a line of a table, an article, or a zone. */
export const catalogueReport = pgTable(
  'catalogue_report',
  {
    kind: text('kind', { enum: ['services', 'institutions', 'articles', 'zone'] }).notNull(),
    key: text('key').notNull(),
    /** The order in which they go up; changed again, a line goes to the end. */
    place: bigserial('place', { mode: 'number' }).notNull(),
    /** Whose catalogue. */
    regionCode: text('region_code').notNull(),
    state: text('state', { enum: ['queued', 'sent', 'refused'] }).notNull(),
    /** Of one that was refused: the field and the parent's words. */
    cause: text('cause'),
    movedAt: timestamp('moved_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.key] }),
    index('catalogue_report_waiting').on(table.state, table.place),
  ],
)
