import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

export const session = pgTable(
  'session',
  {
    /** SM3 of the cookie's value; the value itself is only in the holder's browser. */
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull().unique(),
    holderId: text('holder_id').notNull(),
    channelNo: text('channel_no').notNull(),
    authLevel: integer('auth_level').$type<1 | 2 | 3>().notNull(),
    /** What the channel asked for; the holder's own choice comes first. */
    askedMode: text('asked_mode', { enum: ['standard', 'elderly'] }).notNull(),
    returnUrl: text('return_url').notNull(),
    state: text('state', { enum: ['open', 'ended'] }).notNull(),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
    /** The token's end (decision 0124). */
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('session_of_holder').on(table.holderId, table.expiresAt),
    index('session_expires').on(table.expiresAt),
  ],
)

/** One key pair per browser tab (docs/decisions/0002). */
export const sessionKey = pgTable(
  'session_key',
  {
    keyId: text('key_id').primaryKey(),
    sessionId: text('session_id')
      .notNull()
      .references(() => session.id),
    sealedSm4Key: text('sealed_sm4_key').notNull(),
    publicKey: text('public_key').notNull(),
    agreedAt: timestamp('agreed_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('session_key_session').on(table.sessionId), index('session_key_agreed').on(table.agreedAt)],
)
