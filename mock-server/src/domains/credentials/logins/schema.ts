import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** 登录二维码 of §7.1.4, from its showing to the identity it gave. */
export const loginCode = pgTable(
  'login_code',
  {
    /** HMAC-SM3 of the code; the code itself is kept nowhere. */
    codeIndex: text('code_index').primaryKey(),
    /** What the holder's page calls it. */
    loginId: text('login_id').notNull().unique(),
    /** The system that shows it. */
    channelNo: text('channel_no').notNull(),
    device: text('device'),
    scene: text('scene').notNull(),
    state: text('state', { enum: ['waiting', 'scanned', 'confirmed', 'refused', 'expired', 'delivered'] }).notNull(),
    issuedAt: timestamp('issued_at', { withTimezone: true }).notNull(),
    /** End of the step it is in: to be scanned, to be decided, to be fetched. A code nobody scanned expires without a move. */
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    /** Who scanned it; nobody else may decide. */
    holderId: text('holder_id'),
    sessionId: text('session_id'),
    /** What the holder was shown; no other field is given. */
    fields: text('fields').array(),
    authTime: timestamp('auth_time', { withTimezone: true }),
  },
  (table) => [index('login_code_expires').on(table.expiresAt)],
)
