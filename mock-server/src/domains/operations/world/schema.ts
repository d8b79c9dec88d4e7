import { boolean, pgTable, text } from 'drizzle-orm/pg-core'

/** What the database was filled with on its first start; no row where an operator filled it. */
export const world = pgTable('world', {
  name: text('name').primaryKey(),
  /** Its people, money and places are nobody's: every page says 示例数据. */
  sample: boolean('sample').notNull(),
})
