import type { PageName } from '@one-card/platform-api'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'

/** §5.3.4.2-a: the five general services in the order they are shown; a service opens where its page was granted. */
export const capability = pgTable('capability', {
  code: text('code', { enum: ['identity-code', 'scan', 'payment-code', 'licence', 'query-grant'] }).primaryKey(),
  place: integer('place').notNull(),
  page: text('page').$type<PageName>().notNull(),
  state: text('state', { enum: ['open', 'not-open'] }).notNull(),
})
