import { doublePrecision, pgTable, text } from 'drizzle-orm/pg-core'

/** Provinces and cities of GB/T 2260. */
export const region = pgTable('region', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
  /** Of its province; null for a province, its own code for a joint region (level Z of table A.1). */
  parentCode: text('parent_code'),
  /** Syllables apart: `su zhou`. */
  pinyin: text('pinyin').notNull(),
  /** Where its centre lies, decimal degrees (CGCS2000); null where it is not known. */
  longitude: doublePrecision('longitude'),
  latitude: doublePrecision('latitude'),
})

/** The region a holder has chosen for their home, in every channel. */
export const pinnedRegion = pgTable('pinned_region', {
  holderId: text('holder_id').primaryKey(),
  regionCode: text('region_code').notNull(),
})
