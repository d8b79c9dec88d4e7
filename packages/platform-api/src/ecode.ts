import { Type } from 'typebox'
import { dateTime, digits, masked, oneOf, seconds, text } from './fields.ts'
import type { Service } from './service.ts'

const codeType = () => oneOf('identity', 'payment')

/** §5.3.3-a-1: a channel that draws the code itself asks for one with its holder's token. */
export const generateEcode = {
  name: 'ecode/generate',
  audience: 'open',
  title: '电子社会保障卡二维码生成',
  clause: '§5.3.3-a-1',
  params: Type.Object({ token: text(200), codeType: Type.Optional(codeType()) }),
  result: Type.Object({ code: Type.String(), codeType: codeType(), expiresIn: seconds() }),
} as const satisfies Service

/** §5.3.3-a-2, §7.1.2-c/d: a desk turns a code just shown into the identity granted to it. Single use. */
export const decodeEcode = {
  name: 'ecode/decode',
  audience: 'open',
  title: '电子社会保障卡二维码解码',
  clause: '§7.1.2',
  params: Type.Object({ code: text(64), scene: text(100) }),
  result: Type.Object({
    name: Type.Optional(Type.String()),
    idNo: Type.Optional(Type.String()),
    cardNo: Type.Optional(Type.String()),
    codeType: codeType(),
    authTime: dateTime(),
  }),
} as const satisfies Service

/** §5.3.4.2-a: the code the holder's own page shows. `expiresAt` and `serverTime` let the page count by the platform's clock. */
export const showEcode = {
  name: 'ecode/show',
  audience: 'page',
  page: 'ecard-code',
  title: '出示身份码',
  clause: '§5.3.4.2-a',
  params: Type.Object({}),
  result: Type.Object({
    codeId: Type.String(),
    code: Type.String(),
    codeType: codeType(),
    expiresIn: seconds(),
    serverTimeMs: digits(13),
    expiresAtMs: digits(13),
  }),
} as const satisfies Service

/** What became of a code the page showed, in words for its holder. */
export const ecodeState = {
  name: 'ecode/state',
  audience: 'page',
  page: 'ecard-code',
  title: '查询出示结果',
  clause: '§7.1.2-e',
  params: Type.Object({ codeId: text(64) }),
  result: Type.Object({
    state: oneOf('live', 'used', 'expired'),
    usedAt: Type.Optional(dateTime()),
    place: Type.Optional(Type.String()),
    scene: Type.Optional(Type.String()),
    holderName: Type.Optional(masked()),
  }),
} as const satisfies Service
