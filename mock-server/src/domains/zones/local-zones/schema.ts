import type { FormField } from '@one-card/platform-api/form-answers'
import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'

/** One of 多码融合: who makes it, and what it is called here. */
export interface LocalCode {
  kind: 'social' | 'government' | 'citizen' | 'culture'
  word: string
  issuer: 'national' | 'local'
}

/** A day on which this region's places are closed. */
interface LocalHoliday {
  /** `2026-12-21`. */
  date: string
  name: string
}

/** §5.3.4.3: a zone that this platform provides; what regions differ in stands in rows. */
export const localZone = pgTable('local_zone', {
  regionCode: text('region_code').primaryKey(),
  name: text('name').notNull(),
  slogan: text('slogan').notNull(),
  accent: text('accent', { enum: ['water', 'lake', 'hibiscus', 'wall'] }).notNull(),
  drawing: text('drawing', { enum: ['water-town', 'skyline', 'gate', 'mountain'] }).notNull(),
  /** 本页由 A 提供. */
  provider: text('provider').notNull(),
  hotline: text('hotline').notNull(),
  /** In the order in which they are offered. */
  codes: jsonb('codes').$type<LocalCode[]>().notNull(),
  holidays: jsonb('holidays').$type<LocalHoliday[]>().notNull().default([]),
  /** Shown to whom no other zone concerns: the least of them. */
  place: integer('place').notNull(),
})

/** A service of a zone, and how it is done (§10.2.3-a). */
export const localService = pgTable(
  'local_service',
  {
    id: text('id').primaryKey(),
    regionCode: text('region_code').notNull(),
    /** 人社服务 or 便民服务. */
    section: text('section', { enum: ['work', 'life'] }).notNull(),
    place: integer('place').notNull(),
    title: text('title').notNull(),
    note: text('note').notNull(),
    icon: text('icon').notNull(),
    /** Why it is recommended; null where it is not. `insured`: to whom is insured here. */
    hot: text('hot', { enum: ['insured', 'many', 'season'] }),
    /** Other words for it. */
    words: text('words').notNull(),
    steps: text('steps').array().notNull(),
    materials: text('materials').array().notNull(),
    offices: text('offices').array().notNull(),
    term: text('term').notNull(),
    fee: text('fee').notNull(),
    /** Where it can be booked. */
    bookingPlace: text('booking_place'),
    /** What is filled in to apply for it (§7.1.5); null where it is not applied for here. */
    form: jsonb('form').$type<FormField[]>(),
  },
  (table) => [index('local_service_region').on(table.regionCode, table.place)],
)

export const localActivity = pgTable('local_activity', {
  id: text('id').primaryKey(),
  regionCode: text('region_code').notNull(),
  title: text('title').notNull(),
  text: text('text').notNull(),
  /** First and last day, Beijing. */
  beginsOn: text('begins_on').notNull(),
  endsOn: text('ends_on').notNull(),
  rules: text('rules').array().notNull(),
})

/** Where something can be booked, and how much of it in each slot. */
export const bookingPlace = pgTable('booking_place', {
  id: text('id').primaryKey(),
  regionCode: text('region_code').notNull(),
  place: integer('place').notNull(),
  title: text('title').notNull(),
  note: text('note').notNull(),
  drawing: text('drawing', { enum: ['garden', 'hospital', 'guide'] }).notNull(),
  address: text('address').notNull(),
  rules: text('rules').array().notNull(),
  /** When its slots of a day begin, `09:00`, Beijing time. */
  hours: text('hours').array().notNull(),
  /** People in one slot. */
  capacity: integer('capacity').notNull(),
  /** Of one person; 0 where it is free. */
  priceFen: integer('price_fen').notNull().default(0),
  /** Who is paid at the national cashier; null where it is free. */
  merchantId: text('merchant_id'),
  /** Decimal degrees (CGCS2000); both null where it is not known. */
  longitude: doublePrecision('longitude'),
  latitude: doublePrecision('latitude'),
})

/** What a citizen decided about 热门推荐; without a row they are shown and nothing is counted (decision 0066). */
export const recommendationChoice = pgTable('recommendation_choice', {
  holderId: text('holder_id').primaryKey(),
  shown: boolean('shown').notNull(),
  /** Whether what they open and apply for may be counted. */
  counted: boolean('counted').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull(),
})

/** How often a citizen who agreed opened a guide and applied for its service; deleted when they withdraw. */
export const serviceUse = pgTable(
  'service_use',
  {
    holderId: text('holder_id').notNull(),
    serviceId: text('service_id').notNull(),
    opened: integer('opened').notNull(),
    applied: integer('applied').notNull(),
    lastAt: timestamp('last_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.holderId, table.serviceId] })],
)
