import { Type } from 'typebox'
import { dateTime, digits, idNo, identifier, masked, oneOf, smallPicture, text } from './fields.ts'
import { longestOwnPlace, ownPlacePattern } from './own-place.ts'
import type { Service } from './service.ts'

/** Where a citizen goes on afterwards. */
const ownPlace = () => Type.String({ maxLength: longestOwnPlace, pattern: ownPlacePattern })

/** 刷脸, 短信验证码 with the card number's last six digits, 窗口当面核验. */
export const realPersonWays = ['face', 'message', 'desk'] as const

/** How a citizen's 实人认证 stands; everything a page needs to draw it after a reload. */
const status = () =>
  Type.Object({
    attemptId: Type.String(),
    state: oneOf('open', 'passed'),
    /** `closed`: its tries are used up for now; `missing`: this citizen never had it. */
    ways: Type.Array(
      Type.Object({
        way: oneOf(...realPersonWays),
        state: oneOf('open', 'closed', 'missing'),
        triesLeft: Type.Optional(digits(1)),
      }),
    ),
    /** Where a message goes. */
    mobile: Type.Optional(masked()),
    /** A code is under way; `resendAtMs` is when another may be asked for. */
    message: Type.Optional(Type.Object({ expiresAtMs: digits(13), resendAtMs: digits(13), triesLeft: digits(1) })),
    /** 核验号: for the clerk. */
    desk: Type.Optional(Type.Object({ checkNo: digits(8), expiresAtMs: digits(13) })),
  })

const ofPage = { audience: 'page', page: 'ecard-code', clause: '§5.3.3-a', authLevel: 1, result: status() } as const

/** Begins the 实人认证 of this session, or goes on with it; `leadsTo` is what it is for. */
export const beginRealPerson = {
  ...ofPage,
  name: 'real-person/begin',
  title: '实人认证：开始',
  params: Type.Object({ leadsTo: Type.Optional(ownPlace()) }),
} as const satisfies Service

export const realPersonState = {
  ...ofPage,
  name: 'real-person/state',
  title: '实人认证：进度',
  params: Type.Object({ attemptId: identifier(64) }),
} as const satisfies Service

/** §7.1.3-b/c. `consent` is the holder's explicit answer (decision 0128); the picture is looked at once and kept nowhere. */
export const compareRealPerson = {
  ...ofPage,
  name: 'real-person/compare',
  title: '实人认证：人脸比对',
  clause: '§7.1.3',
  params: Type.Object({ attemptId: identifier(64), consent: oneOf('1'), image: smallPicture() }),
} as const satisfies Service

export const sendRealPersonMessage = {
  ...ofPage,
  name: 'real-person/send',
  title: '实人认证：发送短信验证码',
  params: Type.Object({ attemptId: identifier(64) }),
} as const satisfies Service

export const answerRealPersonMessage = {
  ...ofPage,
  name: 'real-person/message',
  title: '实人认证：核对短信验证码和卡号后六位',
  params: Type.Object({ attemptId: identifier(64), code: digits(6), cardTail: digits(6) }),
} as const satisfies Service

export const askRealPersonDesk = {
  ...ofPage,
  name: 'real-person/desk',
  title: '实人认证：取得窗口核验号',
  params: Type.Object({ attemptId: identifier(64) }),
} as const satisfies Service

/** §7.1.3-b/c: a system's picture of the person before it; `score` 0 to 100, `match` 1 or 0. The picture is kept nowhere. */
export const compareFace = {
  name: 'face/compare',
  audience: 'open',
  title: '人脸比对',
  clause: '§7.1.3',
  params: Type.Object({ image: smallPicture(), idNo: idNo(), name: text(60), scene: Type.Optional(text(100)) }),
  result: Type.Object({
    score: Type.String({ pattern: '^\\d{1,3}$' }),
    match: oneOf('0', '1'),
    triesLeft: digits(1),
    authTime: dateTime(),
  }),
} as const satisfies Service

/** A clerk saw the person and their physical card, and types the 核验号 off the holder's phone. */
export const attestRealPerson = {
  name: 'real-person/attest',
  audience: 'open',
  title: '窗口当面核验',
  clause: '§5.3.3-a',
  params: Type.Object({ checkNo: digits(8), idNo: idNo(), name: text(60), scene: text(100) }),
  result: Type.Object({ result: oneOf('passed'), authTime: dateTime() }),
} as const satisfies Service
