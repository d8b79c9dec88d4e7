import { Type } from 'typebox'
import { date, digits, identifier, oneOf, regionCode, text } from './fields.ts'
import type { Service } from './service.ts'

/** One row of table A.1 or B.1 under the keys of `@one-card/records/catalogue`, which checks it in full and by itself. */
const row = (table: 'A.1' | 'B.1') => Type.Record(Type.String(), Type.String(), { 'x-table': table })
const result = () =>
  Type.Object({
    accepted: Type.String(),
    rejected: Type.Array(Type.Object({ index: Type.String(), field: Type.String(), reason: Type.String() })),
  })

/** §A.1: rows of a region's 应用目录, to who keeps it, and from there to the national platform. The same code again is the newer row. */
export const reportServices = {
  name: 'catalogue/services',
  audience: 'open',
  title: '应用目录上报',
  clause: '§A.1',
  params: Type.Object({
    regionCode: regionCode(),
    services: Type.Array(row('A.1'), { minItems: 1, maxItems: 1000 }),
  }),
  result: result(),
} as const satisfies Service

/** §B.1: rows of a region's 机构目录, likewise; an institution is known by its credit code and name. */
export const reportInstitutions = {
  name: 'catalogue/institutions',
  audience: 'open',
  title: '机构目录上报',
  clause: '§B.1',
  params: Type.Object({
    regionCode: regionCode(),
    institutions: Type.Array(row('B.1'), { minItems: 1, maxItems: 1000 }),
  }),
  result: result(),
} as const satisfies Service

/** §5.3.4.2-d: articles of a region; of their markup the few elements stay that an article is made of. */
export const reportArticles = {
  name: 'catalogue/articles',
  audience: 'open',
  title: '服务资讯上报',
  clause: '§5.3.4.2-d',
  params: Type.Object({
    regionCode: regionCode(),
    articles: Type.Array(
      Type.Object({
        articleNo: identifier(32),
        kind: oneOf('guide', 'news', 'term', 'question'),
        title: text(100),
        /** HTML. */
        body: text(20_000),
        publishedOn: date(),
      }),
      { minItems: 1, maxItems: 100 },
    ),
  }),
  result: result(),
} as const satisfies Service

const listed = (table: 'A.1' | 'B.1') =>
  Type.Array(
    Type.Object({
      row: row(table),
      /** Who reported it and when; absent of what the platform began with. */
      source: Type.Optional(Type.String()),
      reportedAt: Type.Optional(Type.String()),
    }),
  )
/** `department` is a part of the name of whoever is in charge. */
const wanted = () => ({
  department: Type.Optional(text(40)),
  sceneCode: Type.Optional(digits(2)),
  cardForm: Type.Optional(oneOf('1', '2', '3')),
  after: Type.Optional(identifier(80)),
})

/** §5.3.2-d: the catalogue as it stands, 200 rows at a time, in the order of their codes. */
export const listCatalogueServices = {
  name: 'catalogue/service-list',
  audience: 'open',
  title: '应用目录查询',
  clause: '§5.3.2-d',
  /** Whose catalogue, `000000` for all; by a name of its own, so that no envelope for another service fits (decision 0021). */
  params: Type.Object({ servicesOf: regionCode(), ...wanted(), ability: Type.Optional(oneOf('1', '2', '3')) }),
  result: Type.Object({ total: Type.String(), services: listed('A.1'), next: Type.Optional(Type.String()) }),
} as const satisfies Service

/** §5.3.2-f: likewise. */
export const listCatalogueInstitutions = {
  name: 'catalogue/institution-list',
  audience: 'open',
  title: '机构目录查询',
  clause: '§5.3.2-f',
  params: Type.Object({ institutionsOf: regionCode(), ...wanted() }),
  result: Type.Object({ total: Type.String(), institutions: listed('B.1'), next: Type.Optional(Type.String()) }),
} as const satisfies Service

/**
 * §5.3.4.2-b: a zone of its own region on the platform that is called. The national one is told its origin (HTTPS and no IP address
 * outside this machine) and leads citizens there; a local one provides it itself, from what is told beyond its name.
 */
export const registerZone = {
  name: 'zone/register',
  audience: 'open',
  title: '地方服务专区注册',
  clause: '§5.3.4.2-b',
  params: Type.Object({
    regionCode: regionCode(),
    name: text(40),
    /** `joint`: 区域一体化, level Z of table A.1; its code begins with 99, and `members` says whom it joins. */
    level: oneOf('province', 'city', 'joint'),
    drawing: oneOf('water-town', 'skyline', 'gate', 'mountain'),
    members: Type.Optional(Type.Array(regionCode(), { minItems: 2, maxItems: 40 })),
    origin: Type.Optional(text(200)),
    slogan: Type.Optional(text(40)),
    accent: Type.Optional(oneOf('water', 'lake', 'hibiscus', 'wall')),
    provider: Type.Optional(text(60)),
    hotline: Type.Optional(text(20)),
  }),
  result: Type.Object({ state: oneOf('registered') }),
} as const satisfies Service

/** The zone is closed; what its region's catalogue holds stays. */
export const withdrawZone = {
  name: 'zone/withdraw',
  audience: 'open',
  title: '地方服务专区撤回',
  clause: '§5.3.4.2-b',
  params: Type.Object({ regionCode: regionCode() }),
  result: Type.Object({ state: oneOf('withdrawn') }),
} as const satisfies Service
