import { pgTable, text } from 'drizzle-orm/pg-core'

/** §5.3.4.2-b: a 地方服务专区; what regions differ in stands in rows. */
export const zone = pgTable('zone', {
  /** Whose zone it is. */
  regionCode: text('region_code').primaryKey(),
  name: text('name').notNull(),
  level: text('level', { enum: ['province', 'city', 'joint'] }).notNull(),
  /** Of a 区域一体化 zone (level Z of table A.1), which has a code beyond GB/T 2260: the regions it joins. */
  members: text('members').array(),
  /** Which line drawing stands beside it. */
  drawing: text('drawing', { enum: ['water-town', 'skyline', 'gate', 'mountain'] }).notNull(),
  /** Of a zone on another origin: the caller that provides it, and its origin, HTTPS outside this machine. */
  providerNo: text('provider_no'),
  origin: text('origin'),
})
