import { Type } from 'typebox'
import { date, identifier, oneOf, regionCode, text } from './fields.ts'
import type { Service } from './service.ts'

/** Icons that a zone's data may name; the page has a drawing for each. */
const localIcons = [
  'umbrella',
  'certificate',
  'face',
  'job',
  'bulb',
  'plaster',
  'cap',
  'coin',
  'medical',
  'bus',
  'book',
  'house',
  'drop',
  'care',
  'sprout',
  'ticket',
] as const
const codeKinds = ['social', 'government', 'citizen', 'culture'] as const

const service = () => ({
  serviceId: Type.String(),
  title: Type.String(),
  note: Type.String(),
  icon: oneOf(...localIcons),
})
const section = () => oneOf('work', 'life')
const sectionStart = () => Type.Object({ total: Type.String(), services: Type.Array(Type.Object(service())) })
const place = () => ({
  placeId: Type.String(),
  title: Type.String(),
  note: Type.String(),
  drawing: oneOf('garden', 'hospital', 'guide'),
})

/** §5.3.4.3: a local zone as it opens. Which zone is told by the session: of a derived token its own, else where the citizen is insured. */
export const localHome = {
  name: 'local-zone/home',
  audience: 'page',
  page: 'local-zone',
  title: '地方服务专区首页',
  clause: '§5.3.4.3',
  params: Type.Object({}),
  result: Type.Object({
    regionCode: regionCode(),
    name: Type.String(),
    slogan: Type.String(),
    accent: oneOf('water', 'lake', 'hibiscus', 'wall'),
    drawing: oneOf('water-town', 'skyline', 'gate', 'mountain'),
    /** 本页由 A 提供. */
    provider: Type.String(),
    /** 经 B 接入. */
    carrier: Type.String(),
    hotline: Type.String(),
    /** Origin of the pages of the citizen's card; empty where it is this one. */
    cardOrigin: Type.String(),
    codes: Type.Array(Type.Object({ kind: oneOf(...codeKinds), word: Type.String() })),
    /** 热门推荐, each with the reason why it is shown. */
    hot: Type.Array(Type.Object({ ...service(), why: oneOf('insured', 'many', 'season') })),
    work: sectionStart(),
    life: sectionStart(),
    places: Type.Array(Type.Object(place())),
    guides: Type.Array(Type.Object({ serviceId: Type.String(), title: Type.String() })),
    activities: Type.Array(Type.Object({ activityId: Type.String(), title: Type.String(), term: Type.String() })),
  }),
} as const satisfies Service

/** §5.3.4.3: 人社服务 or 便民服务, all of one zone; or what holds the words that are asked for. */
export const localServices = {
  name: 'local-zone/services',
  audience: 'page',
  page: 'local-zone',
  title: '地方服务列表',
  clause: '§5.3.4.3',
  params: Type.Object({ section: Type.Optional(section()), text: Type.Optional(text(40)) }),
  result: Type.Object({ services: Type.Array(Type.Object({ ...service(), section: section() })) }),
} as const satisfies Service

/** §10.2.3-a: how one service is done: steps, what to bring, where. Refuses with ENTRY_MISSING. */
export const localGuide = {
  name: 'local-zone/guide',
  audience: 'page',
  page: 'local-zone',
  title: '办事指南',
  clause: '§10.2.3-a',
  params: Type.Object({ serviceId: identifier(64) }),
  result: Type.Object({
    ...service(),
    steps: Type.Array(Type.String()),
    materials: Type.Array(Type.String()),
    offices: Type.Array(Type.String()),
    term: Type.String(),
    fee: Type.String(),
    /** Where it can be booked. */
    placeId: Type.Optional(Type.String()),
  }),
} as const satisfies Service

/** §5.3.4.3: one activity with its term and rules. Refuses with ENTRY_MISSING. */
export const localActivity = {
  name: 'local-zone/activity',
  audience: 'page',
  page: 'local-zone',
  title: '活动详情',
  clause: '§5.3.4.3',
  params: Type.Object({ activityId: identifier(64) }),
  result: Type.Object({
    title: Type.String(),
    term: Type.String(),
    /** Whether it is on today. */
    state: oneOf('coming', 'on', 'over'),
    text: Type.String(),
    rules: Type.Array(Type.String()),
  }),
} as const satisfies Service

/** §5.3.4.3 多码融合: 社保码 of the national platform, or a code of the zone's own; each lives 60 s and is read once. */
export const localCode = {
  name: 'local-zone/code',
  audience: 'page',
  page: 'local-zone',
  title: '多码融合出示',
  clause: '§5.3.4.3',
  params: Type.Object({ kind: oneOf(...codeKinds) }),
  result: Type.Object({ code: Type.String(), expiresAtMs: Type.String() }),
} as const satisfies Service

/** 问题咨询: what the zone's guides say to a question; nothing where they say nothing. */
export const localAnswer = {
  name: 'local-zone/answer',
  audience: 'page',
  page: 'local-zone',
  title: '问题咨询',
  clause: '§5.3.4.3',
  params: Type.Object({ text: text(100) }),
  result: Type.Object({
    answers: Type.Array(Type.Object({ serviceId: Type.String(), title: Type.String(), text: Type.String() })),
  }),
} as const satisfies Service

/** §5.3.4.3 预约: where something can be booked in this zone. */
export const bookingPlaces = {
  name: 'bookings/places',
  audience: 'page',
  page: 'local-zone',
  title: '可预约场所',
  clause: '§5.3.4.3',
  params: Type.Object({}),
  result: Type.Object({ places: Type.Array(Type.Object(place())) }),
} as const satisfies Service

/** One place and its slots of the next seven days. Refuses with ENTRY_MISSING. */
export const bookingSlots = {
  name: 'bookings/slots',
  audience: 'page',
  page: 'local-zone',
  title: '预约时段',
  clause: '§5.3.4.3',
  params: Type.Object({ placeId: identifier(64) }),
  result: Type.Object({
    ...place(),
    address: Type.String(),
    rules: Type.Array(Type.String()),
    days: Type.Array(
      Type.Object({
        date: date(),
        slots: Type.Array(
          Type.Object({
            slotId: Type.String(),
            /** 09:00. */
            begins: Type.String(),
            left: Type.String(),
            /** `over`: it has begun. */
            state: oneOf('open', 'full', 'over'),
          }),
        ),
      }),
    ),
  }),
} as const satisfies Service

const booking = () => ({
  bookingNo: Type.String(),
  title: Type.String(),
  address: Type.String(),
  date: date(),
  begins: Type.String(),
  people: Type.String(),
  state: oneOf('booked', 'cancelled', 'over'),
  /** What the gate reads, while it is booked. */
  code: Type.Optional(Type.String()),
})

/** Books for one to four people. Refuses with SLOT_FULL, SLOT_OVER, BOOKING_DOUBLE or ENTRY_MISSING. */
export const book = {
  name: 'bookings/book',
  audience: 'page',
  page: 'local-zone',
  title: '预约',
  clause: '§5.3.4.3',
  params: Type.Object({ slotId: identifier(64), people: oneOf('1', '2', '3', '4') }),
  result: Type.Object(booking()),
} as const satisfies Service

/** The citizen's own, the newest first. */
export const listBookings = {
  name: 'bookings/list',
  audience: 'page',
  page: 'local-zone',
  title: '我的预约',
  clause: '§5.3.4.3',
  params: Type.Object({}),
  result: Type.Object({ bookings: Type.Array(Type.Object(booking())) }),
} as const satisfies Service

/** Gives the places back, once. Refuses with BOOKING_SETTLED or BOOKING_UNKNOWN. */
export const cancelBooking = {
  name: 'bookings/cancel',
  audience: 'page',
  page: 'local-zone',
  title: '取消预约',
  clause: '§5.3.4.3',
  params: Type.Object({ bookingNo: identifier(32) }),
  result: Type.Object({ state: oneOf('cancelled') }),
} as const satisfies Service

const complaint = () => ({
  complaintNo: Type.String(),
  kind: oneOf('complaint', 'advice'),
  text: Type.String(),
  state: oneOf('received', 'answered'),
  madeOn: date(),
})

/** §5.3.4.3 投诉建议. Answers with its number. */
export const createComplaint = {
  name: 'complaints/create',
  audience: 'page',
  page: 'local-zone',
  title: '投诉建议',
  clause: '§5.3.4.3',
  params: Type.Object({ kind: oneOf('complaint', 'advice'), text: text(500) }),
  result: Type.Object({ complaintNo: Type.String() }),
} as const satisfies Service

/** The citizen's own, the newest first. */
export const listComplaints = {
  name: 'complaints/list',
  audience: 'page',
  page: 'local-zone',
  title: '我的投诉建议',
  clause: '§5.3.4.3',
  params: Type.Object({}),
  result: Type.Object({ complaints: Type.Array(Type.Object(complaint())) }),
} as const satisfies Service
