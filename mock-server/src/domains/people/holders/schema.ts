import { date, pgTable, text } from 'drizzle-orm/pg-core'

/** Sealed columns hold Base64 of SM4 (§5.4.2-c, db/sealing.ts). */
export const holder = pgTable('holder', {
  id: text('id').primaryKey(),
  /** HMAC-SM3 of the 社会保障号码: equal numbers are found, the number is not there. */
  idNoIndex: text('id_no_index').notNull().unique(),
  sealedName: text('sealed_name').notNull(),
  sealedIdNo: text('sealed_id_no').notNull(),
  sealedMobile: text('sealed_mobile'),
  /** 参保地, GB/T 2260. */
  insuredRegion: text('insured_region').notNull(),
  /** The holder's own choice (§8.1.2.1-d); null until there was one. */
  mode: text('mode', { enum: ['standard', 'elderly'] }),
  /** 字号档位; null until there was a choice. */
  textStep: text('text_step', { enum: ['1', '2', '3', '4', '5', '6', '7'] }),
  /** 语音播报; null until there was a choice. */
  voice: text('voice', { enum: ['on', 'muted'] }),
})

export const card = pgTable('card', {
  holderId: text('holder_id')
    .primaryKey()
    .references(() => holder.id),
  sealedCardNo: text('sealed_card_no').notNull(),
  sealedBankCard: text('sealed_bank_card'),
  bankName: text('bank_name'),
  /** 发卡地, GB/T 2260. */
  issuingRegion: text('issuing_region').notNull(),
  state: text('state', { enum: ['normal', 'suspended', 'lost', 'cancelled'] }).notNull(),
  validUntil: date('valid_until', { mode: 'string' }).notNull(),
})
