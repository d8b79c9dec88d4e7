import { pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'

/**
 * What was added to a dictionary of the standard (§5.4.1.3-a, decision 0070): by whoever runs the national platform, and taken over by
 * a local one. A row is never deleted: what was written with its code keeps its meaning.
 */
export const dictionaryEntry = pgTable(
  'dictionary_entry',
  {
    /** The name of its table: C.6 to C.10, or GB/T2260 of a region. */
    dictionary: text('dictionary').notNull(),
    code: text('code').notNull(),
    label: text('label').notNull(),
    state: text('state', { enum: ['open', 'closing'] }).notNull(),
    opensAt: timestamp('opens_at', { withTimezone: true }).notNull(),
    closesAt: timestamp('closes_at', { withTimezone: true }),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull(),
    addedBy: text('added_by').notNull(),
    addedWhy: text('added_why').notNull(),
    closedAt: timestamp('closed_at', { withTimezone: true }),
    closedBy: text('closed_by'),
    closedWhy: text('closed_why'),
  },
  (table) => [
    primaryKey({ columns: [table.dictionary, table.code] }),
    uniqueIndex('dictionary_entry_label').on(table.dictionary, table.label),
  ],
)
