import { bigint, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

export const ecode = pgTable('ecode', {
  /** HMAC-SM3 of the code; the code itself is kept nowhere. */
  codeIndex: text('code_index').primaryKey(),
  /** What the holder's page calls it. */
  codeId: text('code_id').notNull().unique(),
  holderId: text('holder_id').notNull(),
  /** The page that shows it; null when a channel draws it. */
  sessionId: text('session_id'),
  kind: text('kind', { enum: ['identity', 'payment'] }).notNull(),
  /** `expired` needs no row to move: it is `live` after `expires_at`. */
  state: text('state', { enum: ['live', 'used'] }).notNull(),
  issuedAt: timestamp('issued_at', { withTimezone: true }).notNull(),
  /** 60 s after `issued_at` (decision 51). */
  expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  usedAt: timestamp('used_at', { withTimezone: true }),
  /** channelNo of the system. */
  usedBy: text('used_by'),
  place: text('place'),
  scene: text('scene'),
}, (table) => [index('ecode_expires').on(table.expiresAt)])

/** Refused readings of a code that was somebody's, for whoever looks into misuse (§5.4.2-b); nothing personal. */
export const ecodeRefusal = pgTable('ecode_refusal', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  codeId: text('code_id').notNull(),
  channelNo: text('channel_no').notNull(),
  reason: text('reason').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull(),
})
