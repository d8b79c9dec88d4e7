import type { PageName } from '@one-card/platform-api'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

export const channel = pgTable('channel', {
  channelNo: text('channel_no').primaryKey(),
  name: text('name').notNull(),
  kind: text('kind', { enum: ['app', 'mini-program', 'official-account', 'partner-site', 'system'] }).notNull(),
  state: text('state', { enum: ['active', 'suspended'] }).notNull(),
  publicKey: text('public_key').notNull(),
  sealedSm4Key: text('sealed_sm4_key').notNull(),
  allowedAddresses: text('allowed_addresses').array().notNull(),
  frameAncestors: text('frame_ancestors').array().notNull(),
  returnUrl: text('return_url'),
  requestsPerMinute: integer('requests_per_minute').notNull(),
  // The institution of a system, in the words of table C.3.
  institutionName: text('institution_name'),
  institutionAddress: text('institution_address'),
  regionCode: text('region_code'),
  institutionClass: text('institution_class'),
  creditCode: text('credit_code'),
})

/** §8.1.1.3: one row, one granted service; `fields` are the personal fields it may get back. */
export const channelService = pgTable(
  'channel_service',
  {
    channelNo: text('channel_no')
      .notNull()
      .references(() => channel.channelNo),
    service: text('service').notNull(),
    fields: text('fields').array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.channelNo, table.service] })],
)

export const page = pgTable('page', {
  name: text('name').$type<PageName>().primaryKey(),
  title: text('title').notNull(),
  /** Security grade of the page: the least 认证等级 that opens it (§8.1.2.2-b). */
  minAuthLevel: integer('min_auth_level').$type<1 | 2 | 3>().notNull(),
})

/** §8.1.2.3: one row, one granted page. */
export const channelPage = pgTable(
  'channel_page',
  {
    channelNo: text('channel_no')
      .notNull()
      .references(() => channel.channelNo),
    page: text('page')
      .$type<PageName>()
      .notNull()
      .references(() => page.name),
  },
  (table) => [primaryKey({ columns: [table.channelNo, table.page] })],
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

/** Replay protection (decision 0118): the first insert wins; rows older than the window are deleted. */
export const requestSeen = pgTable(
  'request_seen',
  {
    /** A channelNo, or the id of a citizen's session: as in the audit table. */
    caller: text('caller').notNull(),
    requestId: text('request_id').notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caller, table.requestId] }),
    index('request_seen_received').on(table.caller, table.receivedAt),
  ],
)
