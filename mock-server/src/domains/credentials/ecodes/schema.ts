import { bigint, index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

const kinds = ['identity', 'payment', 'licence'] as const

/** Codes that channels draw themselves, each given to them by `ecode/generate`. */
export const ecode = pgTable(
  'ecode',
  {
    /** HMAC-SM3 of the code; the code itself is kept nowhere. */
    codeIndex: text('code_index').primaryKey(),
    /** What its refusals are filed under. */
    codeId: text('code_id').notNull().unique(),
    holderId: text('holder_id').notNull(),
    /** What the channel showed for it: the code ends with its token. */
    tokenHash: text('token_hash').notNull(),
    kind: text('kind', { enum: kinds }).notNull(),
    /** `expired` needs no row to move: it is `live` after `expires_at`. */
    state: text('state', { enum: ['live', 'used'] }).notNull(),
    issuedAt: timestamp('issued_at', { withTimezone: true }).notNull(),
    /** 60 s after `issued_at` (decision 0151). */
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }),
    /** channelNo of the system. */
    usedBy: text('used_by'),
    place: text('place'),
    scene: text('scene'),
  },
  (table) => [index('ecode_expires').on(table.expiresAt)],
)

/** What a page derives its codes from (docs/decisions/0009). */
export const ecodeSecret = pgTable(
  'ecode_secret',
  {
    /** What the holder's page calls it. */
    secretRef: text('secret_ref').primaryKey(),
    /** HMAC-SM3 of the handle in its codes. Unique among all that are kept, so that an old code never finds another's secret. */
    handleIndex: text('handle_index').notNull().unique(),
    sealedHandle: text('sealed_handle').notNull(),
    /** 32 bytes. */
    sealedSecret: text('sealed_secret').notNull(),
    holderId: text('holder_id').notNull(),
    sessionId: text('session_id').notNull(),
    /** The start of step 0. */
    issuedAt: timestamp('issued_at', { withTimezone: true }).notNull(),
    /** At most 30 min after `issued_at`, and never after the session's end. */
    validUntil: timestamp('valid_until', { withTimezone: true }).notNull(),
    state: text('state', { enum: ['live', 'replaced', 'ended'] }).notNull(),
    /** How often somebody tried its handle with digits it never had. */
    wrongOtps: integer('wrong_otps').notNull(),
  },
  (table) => [index('ecode_secret_valid').on(table.validUntil)],
)

/** One row is one use: of any number of readings of one code the first to stand here wins. */
export const ecodeUse = pgTable(
  'ecode_use',
  {
    secretRef: text('secret_ref')
      .notNull()
      .references(() => ecodeSecret.secretRef, { onDelete: 'cascade' }),
    kind: text('kind', { enum: kinds }).notNull(),
    step: integer('step').notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }).notNull(),
    /** channelNo of the system. */
    usedBy: text('used_by').notNull(),
    place: text('place').notNull(),
    scene: text('scene').notNull(),
  },
  (table) => [primaryKey({ columns: [table.secretRef, table.kind, table.step] })],
)

/** Refused readings of a code that was somebody's, for its holder, and for whoever looks into misuse (§5.4.2-b); nothing personal. */
export const ecodeRefusal = pgTable(
  'ecode_refusal',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** `code_id`, or `secret_ref` of a derived one. */
    codeId: text('code_id').notNull(),
    channelNo: text('channel_no').notNull(),
    reason: text('reason').notNull(),
    /** Where the code was of the wrong kind: the one the system takes. */
    wanted: text('wanted', { enum: kinds }),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [index('ecode_refusal_code').on(table.codeId)],
)
