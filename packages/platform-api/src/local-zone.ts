import { Type } from 'typebox'
import { bookingPlace } from './booking.ts'
import { identifier, oneOf, regionCode, text } from './fields.ts'
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
    hot: Type.Array(Type.Object({ ...service(), why: oneOf('done', 'often', 'insured', 'season', 'many') })),
    work: sectionStart(),
    life: sectionStart(),
    places: Type.Array(Type.Object(bookingPlace())),
    guides: Type.Array(Type.Object({ serviceId: Type.String(), title: Type.String() })),
    activities: Type.Array(Type.Object({ activityId: Type.String(), title: Type.String(), term: Type.String() })),
  }),
} as const satisfies Service

/** What stands at the foot of each page of a zone, where it was opened without its home. */
export const localFoot = {
  name: 'local-zone/foot',
  audience: 'page',
  page: 'local-zone',
  title: '地方服务专区页脚',
  clause: '§5.3.4.3',
  params: Type.Object({}),
  result: Type.Object({
    /** 本页由 A 提供. */
    provider: Type.String(),
    /** 经 B 接入. */
    carrier: Type.String(),
  }),
} as const satisfies Service

/** §5.3.4.3: 人社服务 and 便民服务, all of one zone. */
export const localServices = {
  name: 'local-zone/services',
  audience: 'page',
  page: 'local-zone',
  title: '地方服务列表',
  clause: '§5.3.4.3',
  params: Type.Object({}),
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
    /** Whether it can be applied for here (§7.1.5). */
    applicable: oneOf('0', '1'),
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
