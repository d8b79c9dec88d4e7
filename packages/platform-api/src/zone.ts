import { Type } from 'typebox'
import { date, digits, identifier, oneOf, regionCode, text } from './fields.ts'
import type { Service } from './service.ts'

/** §5.3.4.2-b: what zones, institutions and articles may be ordered by. */
const order = () => oneOf('insured', 'location', 'issuing')
/** Decimal degrees, four places (decision 0113). */
const position = () => ({
  longitude: Type.Optional(Type.String({ pattern: '^-?\\d{1,3}\\.\\d{4}$' })),
  latitude: Type.Optional(Type.String({ pattern: '^-?\\d{1,2}\\.\\d{4}$' })),
})

const zone = () =>
  Type.Object({
    regionCode: regionCode(),
    name: Type.String(),
    /** `province`: it stands for a whole province. */
    level: oneOf('province', 'city'),
    services: Type.String(),
    drawing: oneOf('water-town', 'skyline', 'gate', 'mountain'),
    /** Why it stands where it does. Never 发卡地: the place beside that word would tell where the holder is from (§8.3.2). */
    reason: Type.Optional(oneOf('pinned', 'insured', 'location')),
  })

/** §5.3.4.2-b: the zones that concern this citizen, the nearest to them first, three at most. */
export const listZones = {
  name: 'zones/list',
  audience: 'page',
  title: '地方服务专区',
  clause: '§5.3.4.2-b',
  params: Type.Object({ order: Type.Optional(order()), ...position() }),
  result: Type.Object({
    /** What the home shows at its top: pinned, else 参保地. */
    place: Type.Object({ regionCode: regionCode(), name: Type.String() }),
    zones: Type.Array(zone()),
  }),
} as const satisfies Service

const region = () => ({
  code: regionCode(),
  name: Type.String(),
  /** Syllables apart: `su zhou`. */
  pinyin: Type.String(),
  /** Services of its zone; absent while it has none. */
  services: Type.Optional(Type.String()),
})

/** §5.3.4.2-b: every province and city, and which have a zone. */
export const listRegions = {
  name: 'regions/list',
  audience: 'page',
  title: '地区列表',
  clause: '§5.3.4.2-b',
  params: Type.Object({}),
  result: Type.Object({
    provinces: Type.Array(Type.Object({ ...region(), cities: Type.Array(Type.Object(region())) })),
    recommended: Type.Array(
      Type.Object({
        reason: oneOf('insured', 'issuing'),
        code: Type.Optional(regionCode()),
        /** 发卡地 is masked. */
        name: Type.String(),
      }),
    ),
    pinned: Type.Optional(regionCode()),
  }),
} as const satisfies Service

/** The citizen's own choice, kept for every channel; without a code it is given up. */
export const pinRegion = {
  name: 'regions/pin',
  audience: 'page',
  title: '选择地区',
  clause: '§5.3.4.2-b',
  params: Type.Object({ regionCode: Type.Optional(regionCode()) }),
  result: Type.Object({ regionCode: Type.Optional(regionCode()) }),
} as const satisfies Service

/** The region of a position the citizen has agreed to tell; kept nowhere. Refuses with POSITION_OUTSIDE. */
export const locateRegion = {
  name: 'regions/locate',
  audience: 'page',
  title: '按位置查地区',
  clause: '§5.3.4.2-b',
  params: Type.Required(Type.Object(position())),
  result: Type.Object({ regionCode: regionCode(), name: Type.String() }),
} as const satisfies Service

const catalogueItem = () => ({
  itemId: Type.String(),
  /** Composed from table A.1: A02RLZYSHBZ0202. */
  code: Type.String(),
  project: Type.String(),
  sceneCode: digits(2),
  abilities: Type.Array(oneOf('1', '2', '3')),
  cardForm: oneOf('1', '2', '3'),
})

/** Annex A: what the card can be used for in a region, by scene and code. */
export const listServices = {
  name: 'services/list',
  audience: 'page',
  title: '一卡通应用目录',
  clause: '§5.3.2-d',
  params: Type.Object({
    regionCode: regionCode(),
    sceneCode: Type.Optional(digits(2)),
    ability: Type.Optional(oneOf('1', '2', '3')),
    after: Type.Optional(identifier(64)),
  }),
  result: Type.Object({
    regionName: Type.String(),
    total: Type.String(),
    services: Type.Array(Type.Object(catalogueItem())),
    next: Type.Optional(Type.String()),
  }),
} as const satisfies Service

/** All of table A.1 for one item. Refuses with SERVICE_MISSING. */
export const getService = {
  name: 'services/get',
  audience: 'page',
  title: '一卡通应用项目',
  clause: '§5.3.2-d',
  params: Type.Object({ itemId: identifier(64) }),
  result: Type.Object({
    ...catalogueItem(),
    scene: Type.String(),
    department: Type.String(),
    matter: Type.String(),
    description: Type.String(),
    /** As table A.1 row 11 has it: 全国, 全省, or names with "/". */
    regions: Type.String(),
    /** Who answers for the entry. */
    owner: Type.String(),
  }),
} as const satisfies Service

const count = () => Type.Object({ code: digits(2), institutions: Type.String() })

/** §5.3.4.2-c: how many institutions take the card, in all, by scene (C.7) and, of one scene or all, by class (C.8). */
export const countInstitutions = {
  name: 'institutions/count',
  audience: 'page',
  title: '应用机构数量',
  clause: '§5.3.4.2-c',
  params: Type.Object({ regionCode: Type.Optional(regionCode()), sceneCode: Type.Optional(digits(2)) }),
  result: Type.Object({
    total: Type.String(),
    scenes: Type.Array(count()),
    classes: Type.Array(count()),
  }),
} as const satisfies Service

const institution = () => ({
  institutionId: Type.String(),
  name: Type.String(),
  address: Type.String(),
  sceneCode: digits(2),
  institutionClass: digits(2),
  phone: Type.String(),
  /** Metres from the position that was told. */
  distance: Type.Optional(Type.String()),
})

/** §5.3.4.2-c: the directory, a page of 20 at a time: nearest first where a position is told, else the citizen's own region first. */
export const listInstitutions = {
  name: 'institutions/list',
  audience: 'page',
  title: '一卡通机构目录',
  clause: '§5.3.4.2-c',
  params: Type.Object({
    regionCode: Type.Optional(regionCode()),
    sceneCode: Type.Optional(digits(2)),
    institutionClass: Type.Optional(digits(2)),
    text: Type.Optional(text(40)),
    ...position(),
    after: Type.Optional(identifier(80)),
  }),
  result: Type.Object({
    institutions: Type.Array(Type.Object(institution())),
    next: Type.Optional(Type.String()),
  }),
} as const satisfies Service

/** Annex B for one institution without its contact person (decision 0107). Refuses with INSTITUTION_MISSING. */
export const getInstitution = {
  name: 'institutions/get',
  audience: 'page',
  title: '应用机构',
  clause: '§5.3.4.2-c',
  params: Type.Object({ institutionId: identifier(64) }),
  result: Type.Object({
    ...institution(),
    regionName: Type.String(),
    creditCode: Type.String(),
    supervisor: Type.String(),
    scene: Type.String(),
    projects: Type.Array(Type.String()),
    cardForm: oneOf('1', '2', '3'),
    coverage: Type.String(),
    hours: Type.String(),
    /** §6.2, in words. */
    useModes: Type.Array(Type.String()),
    longitude: Type.String(),
    latitude: Type.String(),
  }),
} as const satisfies Service

/** §10.2.3-a: 使用指南, 热点资讯, 名词科普, 常见问题. */
const articleKind = () => oneOf('guide', 'news', 'term', 'question')
const article = () => ({
  articleId: Type.String(),
  kind: articleKind(),
  title: Type.String(),
  source: Type.String(),
  publishedOn: date(),
  drawing: Type.Optional(oneOf('phone', 'bus', 'garden', 'hospital', 'guide')),
})

/** §5.3.4.2-d: the citizen's own region first, then the nation's and the other regions', newest first within each. */
export const listArticles = {
  name: 'articles/list',
  audience: 'page',
  title: '服务资讯',
  clause: '§5.3.4.2-d',
  params: Type.Object({
    kind: articleKind(),
    regionCode: Type.Optional(regionCode()),
    after: Type.Optional(identifier(80)),
  }),
  result: Type.Object({ articles: Type.Array(Type.Object(article())), next: Type.Optional(Type.String()) }),
} as const satisfies Service

/** Refuses with ARTICLE_MISSING. */
export const getArticle = {
  name: 'articles/get',
  audience: 'page',
  title: '资讯正文',
  clause: '§5.3.4.2-d',
  params: Type.Object({ articleId: identifier(64) }),
  result: Type.Object({
    ...article(),
    /** Plain words, block by block: no markup of others travels. */
    blocks: Type.Array(
      Type.Object({ kind: oneOf('heading', 'text', 'steps', 'points'), lines: Type.Array(Type.String()) }),
    ),
    /** The same as sentences, for reading aloud. */
    spoken: Type.String(),
  }),
} as const satisfies Service

/** What stands over the home for a while: 系统维护 and the like. */
export const listNotices = {
  name: 'notices/list',
  audience: 'page',
  title: '通知公告',
  clause: '§8.4',
  params: Type.Object({}),
  result: Type.Object({
    notices: Type.Array(
      Type.Object({
        noticeId: Type.String(),
        kind: oneOf('maintenance', 'notice'),
        title: Type.String(),
        text: Type.String(),
      }),
    ),
  }),
} as const satisfies Service

/** 服务, 专区, 机构 and 资讯 at once: by characters, pinyin, initials, or nearly so. */
export const search = {
  name: 'search/find',
  audience: 'page',
  title: '搜索',
  clause: '§5.3.4.2',
  params: Type.Object({ text: text(40) }),
  result: Type.Object({
    /** `mode`: the citizen looked for 适老模式 by another name. */
    found: Type.Array(
      Type.Object({
        kind: oneOf('mode', 'page', 'zone', 'service', 'institution', 'article'),
        /** Where it leads, below `/h5/`; empty for `mode`. */
        place: Type.String(),
        title: Type.String(),
        note: Type.String(),
      }),
    ),
    /** Nothing was found as it was typed; these are near to it. */
    nearly: Type.Optional(oneOf('yes')),
  }),
} as const satisfies Service
