import { index, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core'

/** 授权登录 (docs/decisions/0011), from a partner site's request to the identity it gave. `state` of the request is kept nowhere. */
export const authorisedLogin = pgTable(
  'authorised_login',
  {
    /** What the holder's page calls it; the grant is derived from it. */
    loginId: text('login_id').primaryKey(),
    /** The system whose site asks. */
    channelNo: text('channel_no').notNull(),
    callback: text('callback').notNull(),
    /** Names the request: a site makes one for each login. */
    challenge: text('challenge').notNull(),
    scene: text('scene').notNull(),
    /** Those the holder was shown; never more are given. */
    fields: text('fields').array().notNull(),
    state: text('state', { enum: ['asked', 'agreed', 'refused', 'delivered', 'burnt', 'replayed'] }).notNull(),
    holderId: text('holder_id').notNull(),
    sessionId: text('session_id').notNull(),
    /** SM3 of the grant; the grant itself is kept nowhere. */
    grantDigest: text('grant_digest').unique(),
    askedAt: timestamp('asked_at', { withTimezone: true }).notNull(),
    /** End of the step it is in: to be answered, to be exchanged. */
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    authTime: timestamp('auth_time', { withTimezone: true }),
  },
  (table) => [
    unique('authorised_login_request').on(table.channelNo, table.challenge),
    index('authorised_login_expires').on(table.expiresAt),
  ],
)
