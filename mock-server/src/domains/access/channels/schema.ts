import { sql } from 'drizzle-orm'
import { check, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

export const channel = pgTable('channel', {
  channelNo: text('channel_no').primaryKey(),
  name: text('name').notNull(),
  kind: text('kind', { enum: ['app', 'mini-program', 'official-account', 'partner-site', 'system'] }).notNull(),
  state: text('state', { enum: ['trial', 'active', 'suspended', 'left'] }).notNull(),
  publicKey: text('public_key').notNull(),
  sealedSm4Key: text('sealed_sm4_key').notNull(),
  /** What its newest key set is for (decision 0025). */
  keyPurpose: text('key_purpose', { enum: ['test', 'live'] }).notNull(),
  allowedAddresses: text('allowed_addresses').array().notNull(),
  frameAncestors: text('frame_ancestors').array().notNull(),
  returnUrl: text('return_url'),
  requestsPerMinute: integer('requests_per_minute').notNull(),
  /** Of one Beijing day; no limit without. */
  requestsPerDay: integer('requests_per_day'),
  /** Of a system registered by hand: what it is used for, and so what it may be granted. */
  scenarios: text('scenarios').array().notNull().default([]),
  /** What a system may use cards for: codes of table C.7 (row 9 of its 应用机构, table B.1). */
  scenes: text('scenes').array().notNull().default([]),
  /** Of a local platform: the first digits of the 接入编号 whose records it brings (§5.4.1.3). */
  sharesFor: text('shares_for'),
  // The institution of a system, in the words of table C.3.
  institutionName: text('institution_name'),
  institutionAddress: text('institution_address'),
  regionCode: text('region_code'),
  institutionClass: text('institution_class'),
  creditCode: text('credit_code'),
})

/** Key sets before the newest: taken beside it until `until`; without it the test keys of a live channel. */
export const channelOldKey = pgTable(
  'channel_old_key',
  {
    channelNo: text('channel_no')
      .notNull()
      .references(() => channel.channelNo),
    publicKey: text('public_key').notNull(),
    sealedSm4Key: text('sealed_sm4_key').notNull(),
    purpose: text('purpose', { enum: ['test', 'live'] }).notNull(),
    until: timestamp('until', { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.channelNo, table.publicKey] })],
)

/** HTTPS, or this machine; no userinfo, no fragment (RFC 6749 §3.1.2). */
export const fitCallback = /^(https:[/][/][^/?#@\s]+|http:[/][/](localhost|127[.]0[.]0[.]1)(:[0-9]+)?)[/][^#\s]*$/

/** Where a site's holders come back to from 授权登录; compared as text, whole (RFC 9700 §2.1). */
export const channelCallback = pgTable(
  'channel_callback',
  {
    channelNo: text('channel_no')
      .notNull()
      .references(() => channel.channelNo),
    callback: text('callback').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.channelNo, table.callback] }),
    check('channel_callback_fit', sql.raw(`"callback" ~ '${fitCallback.source}'`)),
  ],
)
