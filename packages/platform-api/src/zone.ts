import { Type } from 'typebox'
import { digits, identifier, oneOf, position, regionCode, text } from './fields.ts'
import type { Service } from './service.ts'

/** §5.3.4.2-b: what zones, institutions and articles may be ordered by. */
const order = () => oneOf('insured', 'location', 'issuing')

const zone = () =>
  Type.Object({
    regionCode: regionCode(),
    name: Type.String(),
    /** `province`: it stands for a whole province; `joint`: for several regions together. */
    level: oneOf('province', 'city', 'joint'),
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

/**
 * The way into a local zone of another origin: its address with a derived token, for this one zone, used once (decision 0050).
 * Without an address the zone is shown here. Refuses with REGION_UNKNOWN, and ZONE_UNREACHABLE where it does not answer within 3 s.
 */
export const openZone = {
  name: 'zones/open',
  audience: 'page',
  page: 'national-zone',
  title: '进入地方服务专区',
  clause: '§5.3.4.2-b',
  params: Type.Object({ regionCode: regionCode() }),
  result: Type.Object({ address: Type.Optional(Type.String()) }),
} as const satisfies Service

/** The zones that a province groups, or that a joint zone joins; none of a city. */
export const zoneMembers = {
  name: 'zones/members',
  audience: 'page',
  page: 'national-zone',
  title: '专区所含地区',
  clause: '§5.3.4.2-b',
  params: Type.Object({ regionCode: regionCode() }),
  result: Type.Object({
    level: oneOf('province', 'city', 'joint'),
    members: Type.Array(Type.Object({ regionCode: regionCode(), name: Type.String(), services: Type.String() })),
  }),
} as const satisfies Service

/** Who reported an entry of the catalogues, and when; absent of what the platform began with. */
export const reported = () => ({ source: Type.Optional(Type.String()), reportedAt: Type.Optional(Type.String()) })

/** Of a scene that was added since the page was built (decision 0070). */
export const sceneName = () => ({ sceneName: Type.Optional(Type.String()) })

const catalogueItem = () => ({
  itemId: Type.String(),
  /** Composed from table A.1: A02RLZYSHBZ0202. */
  code: Type.String(),
  project: Type.String(),
  sceneCode: digits(2),
  ...sceneName(),
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
    ...reported(),
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
