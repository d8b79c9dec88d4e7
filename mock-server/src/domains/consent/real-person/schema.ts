import { bigint, index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import type { realPersonWays } from '@one-card/platform-api'

/** Who can be compared: the comparator's own name of the enrolled picture. No picture, and nothing made of one, is kept here. */
export const faceReference = pgTable('face_reference', {
  holderId: text('holder_id').primaryKey(),
  reference: text('reference').notNull(),
})

/** 实人认证 of one session, from its beginning to its one success; it ends with its session. */
export const realPersonAttempt = pgTable('real_person_attempt', {
  attemptId: text('attempt_id').primaryKey(),
  sessionId: text('session_id').notNull().unique(),
  holderId: text('holder_id').notNull(),
  /** What for: the place of our pages it leads back to. */
  leadsTo: text('leads_to').notNull(),
  state: text('state', { enum: ['open', 'passed'] }).notNull(),
  begunAt: timestamp('begun_at', { withTimezone: true }).notNull(),
  passedAt: timestamp('passed_at', { withTimezone: true }),
  /** HMAC-SM3 of the 核验号 a clerk types. */
  checkNoIndex: text('check_no_index').unique(),
  /** For the holder's own page, which shows it again after a reload. */
  sealedCheckNo: text('sealed_check_no'),
  checkExpiresAt: timestamp('check_expires_at', { withTimezone: true }),
})

/** Every try to prove who somebody is, and what came of it; of a picture not even its score. */
export const realPersonTry = pgTable(
  'real_person_try',
  {
    /** In the order they were begun in. */
    tryId: bigint('try_id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    holderId: text('holder_id').notNull(),
    /** On the holder's own page, or by a system. Misses of one do not use up the other. */
    place: text('place', { enum: ['page', 'system'] }).notNull(),
    way: text('way').$type<(typeof realPersonWays)[number]>().notNull(),
    /** The channel or system it came through. */
    channelNo: text('channel_no').notNull(),
    /** A try that never got its answer stays `begun`, and counts as a miss. */
    state: text('state', { enum: ['begun', 'passed', 'missed', 'unread'] }).notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [index('real_person_try_of_holder').on(table.holderId, table.tryId)],
)

/** 短信验证码; the code itself is kept nowhere. */
export const messageCode = pgTable(
  'message_code',
  {
    codeId: text('code_id').primaryKey(),
    attemptId: text('attempt_id')
      .notNull()
      .references(() => realPersonAttempt.attemptId),
    holderId: text('holder_id').notNull(),
    /** HMAC-SM3 of `code_id` and the code. */
    codeIndex: text('code_index').notNull(),
    state: text('state', { enum: ['sent', 'used', 'replaced'] }).notNull(),
    triesLeft: integer('tries_left').notNull(),
    sentAt: timestamp('sent_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('message_code_of_holder').on(table.holderId, table.sentAt)],
)
