import { doublePrecision, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** One 应用机构: the 12 elements of table B.1 (decision 0143), and what a citizen needs to get there. */
export const institution = pgTable(
  'institution',
  {
    id: text('id').primaryKey(),
    /** Rows 1 and 2, GB/T 2260: its city. */
    regionCode: text('region_code').notNull(),
    /** Row 3. */
    name: text('name').notNull(),
    /** Row 4, GB 32100. */
    creditCode: text('credit_code').notNull(),
    /** Row 5. */
    address: text('address').notNull(),
    /** Rows 6 and 7 (db/sealing.ts); for the platform's staff, never on a holder's page (decision 0107). */
    sealedContactName: text('sealed_contact_name').notNull(),
    sealedContactPhone: text('sealed_contact_phone').notNull(),
    /** Row 8. */
    supervisor: text('supervisor').notNull(),
    /** Row 9, table C.7. */
    sceneCode: text('scene_code').notNull(),
    /** Row 11 as printed. */
    projects: text('projects').array().notNull(),
    /** Row 12: 1 实体, 2 电子, 3 both. */
    cardForm: text('card_form', { enum: ['1', '2', '3'] }).notNull(),
    /** Row 13. */
    coverage: text('coverage').notNull(),
    /** Table C.8. */
    institutionClass: text('institution_class').notNull(),
    /** Of its service desk; like what follows no part of table B.1, so not known of every one. */
    phone: text('phone'),
    hours: text('hours'),
    /** §6.2, in words. */
    useModes: text('use_modes').array().notNull(),
    /** Decimal degrees, CGCS2000. */
    longitude: doublePrecision('longitude'),
    latitude: doublePrecision('latitude'),
    /** Rows 1 and 9 in the words of who reported them; null where the codes say it all. */
    placeWords: text('place_words'),
    sceneWords: text('scene_words'),
    /** Who reported it and when; null for what this platform began with. */
    source: text('source'),
    reportedAt: timestamp('reported_at', { withTimezone: true }),
  },
  (table) => [
    index('institution_region').on(table.regionCode, table.id),
    index('institution_scene').on(table.sceneCode, table.id),
  ],
)
