import type { PageName } from '@one-card/platform-api'
import { boolean, index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

export const token = pgTable(
  'token',
  {
    /** SM3 of the token; the token itself is kept nowhere. */
    tokenHash: text('token_hash').primaryKey(),
    channelNo: text('channel_no').notNull(),
    holderId: text('holder_id').notNull(),
    page: text('page').$type<PageName>().notNull(),
    authLevel: integer('auth_level').$type<1 | 2 | 3>().notNull(),
    /** The mobile number the channel knows, if it gave one. */
    sealedMobile: text('sealed_mobile'),
    elderly: boolean('elderly').notNull(),
    returnUrl: text('return_url').notNull(),
    issuedAt: timestamp('issued_at', { withTimezone: true }).notNull(),
    /** At most 7 200 s after `issuedAt` (§8.1.2.1-f, decision 0124). */
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    state: text('state', { enum: ['issued', 'presented', 'withdrawn'] }).notNull(),
    /** The first presenter's session. */
    sessionId: text('session_id'),
    /** Of a derived token the one zone it opens (decision 0050). */
    regionCode: text('region_code'),
    /** Where a derived token was given: the caller it is for. */
    audience: text('audience'),
    /** Where a derived token was received: itself, for what the national platform does for its holder. */
    sealedToken: text('sealed_token'),
  },
  (table) => [index('token_expires').on(table.expiresAt), index('token_session').on(table.sessionId)],
)
