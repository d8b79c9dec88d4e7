import { date, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** §10.2.3-a: what citizens read about the card. */
export const article = pgTable(
  'article',
  {
    id: text('id').primaryKey(),
    /** 使用指南, 热点资讯, 名词科普, 常见问题. */
    kind: text('kind', { enum: ['guide', 'news', 'term', 'question'] }).notNull(),
    title: text('title').notNull(),
    /** Markup of few elements, as `cleanArticle` leaves it. */
    body: text('body').notNull(),
    /** GB/T 2260, 000000 for the nation. */
    regionCode: text('region_code').notNull(),
    /** 全国, 苏州市. */
    source: text('source').notNull(),
    publishedOn: date('published_on', { mode: 'string' }).notNull(),
    /** Which line drawing stands beside it; null for words alone. */
    drawing: text('drawing', { enum: ['phone', 'bus', 'garden', 'hospital', 'guide'] }),
    /** When another platform or a desk reported it; null for what this platform began with. */
    reportedAt: timestamp('reported_at', { withTimezone: true }),
  },
  (table) => [index('article_kind').on(table.kind, table.publishedOn)],
)

/** What stands over every home from one moment to another. */
export const notice = pgTable('notice', {
  id: text('id').primaryKey(),
  kind: text('kind', { enum: ['maintenance', 'notice'] }).notNull(),
  title: text('title').notNull(),
  text: text('text').notNull(),
  shownFrom: timestamp('shown_from', { withTimezone: true }).notNull(),
  shownUntil: timestamp('shown_until', { withTimezone: true }).notNull(),
})
