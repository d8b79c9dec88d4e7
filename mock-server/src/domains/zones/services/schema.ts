import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** One 应用项目 of a catalogue: the 13 elements of table A.1, codes as codes (decision 0135). */
export const catalogueItem = pgTable(
  'catalogue_item',
  {
    id: text('id').primaryKey(),
    /** Row 1: A 全国, B 省级, C 市级, Z 区域一体化. */
    level: text('level', { enum: ['A', 'B', 'C', 'Z'] }).notNull(),
    /** Rows 2 and 3, table C.7. */
    sceneCode: text('scene_code').notNull(),
    /** Row 4, from a dictionary (decision 0142). */
    departmentCode: text('department_code').notNull(),
    /** Row 5. */
    department: text('department').notNull(),
    /** Rows 6 and 7. */
    matterNo: text('matter_no').notNull(),
    matter: text('matter').notNull(),
    /** Rows 8 and 9. */
    projectNo: text('project_no').notNull(),
    project: text('project').notNull(),
    /** Row 10. */
    description: text('description').notNull(),
    /** Row 11 as codes of GB/T 2260: a nation (000000), a province, or cities. */
    openIn: text('open_in').array().notNull(),
    /** Row 12: 1 实体, 2 电子, 3 both (decision 0140). */
    cardForm: text('card_form', { enum: ['1', '2', '3'] }).notNull(),
    /** Row 13: 1 办事凭证, 2 支付结算, 3 待遇发放. */
    abilities: text('abilities', { enum: ['1', '2', '3'] })
      .array()
      .notNull(),
    /** Whose catalogue it stands in. */
    ownerRegion: text('owner_region').notNull(),
    /** Rows 3 and 11 in the words of who reported them; null where the codes say it all. */
    sceneWords: text('scene_words'),
    openInWords: text('open_in_words'),
    /** Who reported it and when; null for what this platform began with. */
    source: text('source'),
    reportedAt: timestamp('reported_at', { withTimezone: true }),
  },
  (table) => [index('catalogue_item_scene').on(table.sceneCode, table.id)],
)
