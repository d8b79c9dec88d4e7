import type { StoredRecord } from '@one-card/records'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  index,
  jsonb,
  numeric,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

/**
 * 办事凭证 (table C.3), 支付结算 (C.4) and 待遇发放 (C.5), their coded fields as codes (decision 0135); sealed columns after
 * db/sealing.ts. What only one kind has is null in the others.
 */
export const useRecord = pgTable(
  'use_record',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: ['credential', 'payment', 'benefit'] }).notNull(),
    holderId: text('holder_id').notNull(),
    /** 接入编号. */
    channelNo: text('channel_no').notNull(),
    /** 业务流水号: null while only the platform has seen a use, empty when the system reported without one. */
    serialNo: text('serial_no'),
    regionCode: text('region_code').notNull(),
    /** 认证时间, 支付完成时间 or 发放时间; to the second, as it travels. */
    usedAt: timestamp('used_at', { withTimezone: true }).notNull(),
    state: text('state', { enum: ['succeeded', 'failed', 'pending'] }).notNull(),
    /** What followed "/" of 失败 (docs/decisions/0053). */
    stateReason: text('state_reason'),
    /** 失败 as the platform saw it happen: reports fill in what it could not know, none makes anything else of it. */
    declined: boolean('declined').notNull().default(false),
    /** Table C.7, and what followed "/"; C.5 has no scene. */
    sceneCode: text('scene_code'),
    sceneDetail: text('scene_detail'),
    coordinateSystem: text('coordinate_system'),
    longitude: numeric('longitude', { precision: 8, scale: 4 }),
    latitude: numeric('latitude', { precision: 7, scale: 4 }),
    sealedIdNo: text('sealed_id_no').notNull(),
    sealedName: text('sealed_name').notNull(),
    /** HMAC-SM3 of the report: the same one again changes nothing, another one for the same use is refused. */
    reportIndex: text('report_index'),

    /** Table C.6. */
    credentialType: text('credential_type'),
    institutionName: text('institution_name'),
    institutionAddress: text('institution_address'),
    handledTime: timestamp('handled_time', { withTimezone: true }),
    /** Table C.8. */
    institutionClass: text('institution_class'),
    /** 渠道. */
    source: text('source'),
    creditCode: text('credit_code'),

    /** 支付金额 or 发放金额. */
    amountFen: bigint('amount_fen', { mode: 'number' }),
    sealedBankAccount: text('sealed_bank_account'),
    /** The other fields of C.4 or C.5 by their keys; nothing of these names the holder. */
    details: jsonb('details').$type<StoredRecord>(),
  },
  (table) => [
    check(
      'use_record_credential',
      sql`kind <> 'credential' OR (credential_type IS NOT NULL AND institution_name IS NOT NULL AND scene_code IS NOT NULL)`,
    ),
    check('use_record_money', sql`kind = 'credential' OR (amount_fen IS NOT NULL AND details IS NOT NULL)`),
    uniqueIndex('use_record_use').on(
      table.channelNo,
      table.holderId,
      table.credentialType,
      table.usedAt,
      table.serialNo,
    ),
    /** Money moves once under one number. */
    uniqueIndex('use_record_number')
      .on(table.kind, table.channelNo, table.serialNo)
      .where(sql`kind <> 'credential'`),
    /** With what their months are counted by. */
    index('use_record_of_holder').on(table.holderId, table.usedAt, table.id, table.kind),
    index('use_record_money')
      .on(table.holderId, table.usedAt)
      .where(sql`kind <> 'credential'`),
    index('use_record_pending')
      .on(table.channelNo, table.usedAt)
      .where(sql`state = 'pending'`),
  ],
)
