import { Type } from 'typebox'
import { digits, identifier, oneOf, position, regionCode, text } from './fields.ts'
import type { Service } from './service.ts'
import { reported, sceneName } from './zone.ts'

/** `name`: of a code that was added since the page was built (decision 0070). */
const count = () => Type.Object({ code: digits(2), name: Type.Optional(Type.String()), institutions: Type.String() })

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
  ...sceneName(),
  institutionClass: digits(2),
  /** Not known of every one, as its hours and where it lies. */
  phone: Type.Optional(Type.String()),
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
    /** What stands first: what is nearest, the region the citizen chose, or where they are insured. */
    order: oneOf('near', 'pinned', 'insured'),
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
    hours: Type.Optional(Type.String()),
    /** §6.2, in words. */
    useModes: Type.Array(Type.String()),
    longitude: Type.Optional(Type.String()),
    latitude: Type.Optional(Type.String()),
    ...reported(),
  }),
} as const satisfies Service
