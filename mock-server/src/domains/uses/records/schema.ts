import { sql } from 'drizzle-orm'
import { boolean, index, numeric, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'

/** 办事凭证数据, the 18 fields of table C.3 as codes (decision 0135); sealed columns after db/sealing.ts. */
export const credentialRecord = pgTable(
  'credential_record',
  {
    id: text('id').primaryKey(),
    holderId: text('holder_id').notNull(),
    /** 接入编号. */
    channelNo: text('channel_no').notNull(),
    /** 业务流水号: null while only the platform has seen the use, empty when the system reported without one. */
    serialNo: text('serial_no'),
    /** Table C.6. */
    credentialType: text('credential_type').notNull(),
    regionCode: text('region_code').notNull(),
    /** Table C.7, and what followed "/". */
    sceneCode: text('scene_code').notNull(),
    sceneDetail: text('scene_detail'),
    institutionName: text('institution_name').notNull(),
    institutionAddress: text('institution_address'),
    /** To the second, as it travels. */
    authTime: timestamp('auth_time', { withTimezone: true }).notNull(),
    handledTime: timestamp('handled_time', { withTimezone: true }).notNull(),
    state: text('state', { enum: ['succeeded', 'failed', 'pending'] }).notNull(),
    /** 失败 as the platform saw it happen: reports fill in what it could not know, none makes anything else of it. */
    declined: boolean('declined').notNull().default(false),
    coordinateSystem: text('coordinate_system'),
    longitude: numeric('longitude', { precision: 8, scale: 4 }),
    latitude: numeric('latitude', { precision: 7, scale: 4 }),
    /** Table C.8. */
    institutionClass: text('institution_class'),
    /** 渠道. */
    source: text('source'),
    sealedIdNo: text('sealed_id_no').notNull(),
    sealedName: text('sealed_name').notNull(),
    creditCode: text('credit_code'),
    /** HMAC-SM3 of the report: the same one again changes nothing, another one for the same use is refused. */
    reportIndex: text('report_index'),
  },
  (table) => [
    uniqueIndex('credential_record_use').on(
      table.channelNo,
      table.holderId,
      table.credentialType,
      table.authTime,
      table.serialNo,
    ),
    index('credential_record_of_holder').on(table.holderId, table.authTime, table.id),
    index('credential_record_pending')
      .on(table.channelNo, table.authTime)
      .where(sql`state = 'pending'`),
  ],
)
