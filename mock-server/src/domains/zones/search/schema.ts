import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'

/** What can be searched for, taken from the catalogues when they are taken in. */
export const searchEntry = pgTable(
  'search_entry',
  {
    /** Where it leads, below `/h5/`; for `mode` a name of its own. */
    place: text('place').primaryKey(),
    kind: text('kind', { enum: ['mode', 'page', 'zone', 'service', 'institution', 'article'] }).notNull(),
    title: text('title').notNull(),
    note: text('note').notNull(),
    /** Other words for it. */
    aliases: text('aliases').notNull(),
    /** `shehuibaozhangka`, title and aliases one after the other with a space between. */
    pinyin: text('pinyin').notNull(),
    /** `shbzk`, likewise. */
    initials: text('initials').notNull(),
    /** Of two that fit equally the greater comes first. */
    weight: integer('weight').notNull(),
  },
  (table) => [index('search_entry_pinyin').using('gin', table.pinyin.op('gin_trgm_ops'))],
)
