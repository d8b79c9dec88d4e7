import { Type } from 'typebox'
import { dateTime, digits, identifier, masked, oneOf, seconds, text } from './fields.ts'
import type { Service } from './service.ts'

/** 身份码 and 支付码 are never interchangeable (decision 0148); 证照码 stands under an electronic licence (decision 0152). */
const codeType = () => oneOf('identity', 'payment', 'licence')
const drawnType = () => oneOf('identity', 'payment')

/** §5.3.3-a-1: a channel that draws the code itself asks for one with its holder's token. */
export const generateEcode = {
  name: 'ecode/generate',
  audience: 'open',
  title: '电子社会保障卡二维码生成',
  clause: '§5.3.3-a-1',
  params: Type.Object({ token: identifier(200), codeType: Type.Optional(drawnType()) }),
  result: Type.Object({ code: Type.String(), codeType: drawnType(), expiresIn: seconds() }),
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
    codeType: drawnType(),
    authTime: dateTime(),
  }),
} as const satisfies Service

/**
 * §5.3.4.2-a: the code the holder's own page shows, the first of a secret that starts with it (docs/decisions/0009). Only the
 * page server asks for it; in a page the Worker answers in its place, from the secret it holds.
 */
export const showEcode = {
  name: 'ecode/show',
  audience: 'page',
  page: 'ecard-code',
  title: '出示身份码',
  clause: '§5.3.4.2-a',
  params: Type.Object({}),
  result: Type.Object({
    /** Names the secret the code comes from. */
    secretRef: Type.String(),
    code: Type.String(),
    codeType: codeType(),
    expiresIn: seconds(),
    serverTimeMs: digits(13),
    expiresAtMs: digits(13),
  }),
} as const satisfies Service

/**
 * For the page's Worker alone, which keeps it: the secret `secretRef` names, else a fresh one. The fresh one ends the one it
 * `replaces`, and with it every code of that one. `issuedAtMs` is the start of step 0.
 */
export const ecodeSecret = {
  name: 'ecode/secret',
  audience: 'page',
  page: 'ecard-code',
  title: '领取二维码密钥',
  clause: '§5.3.3-a',
  params: Type.Object({ secretRef: Type.Optional(identifier(64)), replaces: Type.Optional(identifier(64)) }),
  result: Type.Object({
    secretRef: Type.String(),
    secret: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    handle: digits(10),
    issuedAtMs: digits(13),
    stepSeconds: seconds(),
    validUntilMs: digits(13),
  }),
} as const satisfies Service

/** What became of the codes of one secret, in words for their holder: the last use, and the last refusal at a desk. */
export const ecodeState = {
  name: 'ecode/state',
  audience: 'page',
  page: 'ecard-code',
  title: '查询出示结果',
  clause: '§7.1.2-e',
  params: Type.Object({ secretRef: identifier(64) }),
  result: Type.Object({
    /** Whether further codes of it are taken. */
    state: oneOf('live', 'over'),
    use: Type.Optional(
      Type.Object({
        useId: Type.String(),
        secretRef: Type.String(),
        codeType: codeType(),
        usedAt: dateTime(),
        place: Type.String(),
        scene: Type.String(),
        holderName: masked(),
        /** What the desk reported of it; absent until it did. */
        outcome: Type.Optional(
          Type.Object({ state: oneOf('succeeded', 'failed'), reason: Type.Optional(Type.String()) }),
        ),
      }),
    ),
    refusal: Type.Optional(
      Type.Object({
        refusalId: Type.String(),
        msgCode: digits(6),
        /** Where the code was of the wrong kind: the one the desk asks for. */
        wanted: Type.Optional(codeType()),
      }),
    ),
  }),
} as const satisfies Service
