import { Type } from 'typebox'
import { authLevel, dateTime, identifier, oneOf, regionCode } from './fields.ts'
import type { Service } from './service.ts'

/**
 * The platform of a zone turns the derived token its citizen came with into who that is, once (decision 0050). Fields of the
 * person only as far as they are granted to it. Refuses with TOKEN_….
 */
export const exchangeZoneToken = {
  name: 'zone-token/exchange',
  audience: 'open',
  title: '换取专区令牌',
  clause: '§8.1.2.1-f',
  params: Type.Object({ token: identifier(200) }),
  result: Type.Object({
    name: Type.Optional(Type.String()),
    idNo: Type.Optional(Type.String()),
    authLevel: authLevel(),
    /** The one zone it opens. */
    regionCode: regionCode(),
    elderly: oneOf('0', '1'),
    /** Of the citizen's first token: no session of it lasts longer. */
    expiresAt: dateTime(),
  }),
} as const satisfies Service
