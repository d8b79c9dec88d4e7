import { Type } from 'typebox'
import { dateTime, digits, identifier, masked, oneOf, seconds, text } from './fields.ts'
import type { Service } from './service.ts'

/** §7.1.4-a: an application system gets a code to show on its login page. `device` is what the holder will recognise: 一楼大厅2号自助机. */
export const createLoginCode = {
  name: 'login-code/create',
  audience: 'open',
  title: '电子社会保障卡登录二维码生成',
  clause: '§7.1.4-a',
  params: Type.Object({ scene: text(100), device: Type.Optional(text(40)) }),
  result: Type.Object({ code: Type.String(), expiresIn: seconds() }),
} as const satisfies Service

/** §7.1.4-c: what became of it; the identity as granted, in the one answer that first says `confirmed`. */
export const queryLoginCode = {
  name: 'login-code/query',
  audience: 'open',
  title: '电子社会保障卡扫码登录结果查询',
  clause: '§7.1.4-c',
  params: Type.Object({ code: text(64) }),
  result: Type.Object({
    state: oneOf('waiting', 'scanned', 'confirmed', 'refused', 'expired'),
    name: Type.Optional(Type.String()),
    idType: Type.Optional(Type.String()),
    idNo: Type.Optional(Type.String()),
    authTime: Type.Optional(dateTime()),
  }),
} as const satisfies Service

/** §7.1.4-b: the holder's page scanned it; who asks, what for and which fields, before anything is sent. */
export const scanLogin = {
  name: 'login/scan',
  audience: 'page',
  page: 'ecard-code',
  title: '扫码登录：查看登录请求',
  clause: '§7.1.4-b',
  params: Type.Object({ code: text(64) }),
  result: Type.Object({
    loginId: Type.String(),
    /** What this holder answered before: a page that missed the answer shows it. */
    answer: Type.Optional(oneOf('confirmed', 'refused')),
    institution: Type.String(),
    system: Type.String(),
    device: Type.Optional(Type.String()),
    scene: Type.String(),
    askedAt: dateTime(),
    expiresAtMs: digits(13),
    name: Type.Optional(masked()),
    idType: Type.Optional(Type.String()),
    idNo: Type.Optional(masked()),
  }),
} as const satisfies Service

/** §7.1.4-b/c, decision 0128: the holder's explicit answer, once. The same answer again is the same. */
export const decideLogin = {
  name: 'login/decide',
  audience: 'page',
  page: 'ecard-code',
  title: '扫码登录：同意或拒绝',
  clause: '§7.1.4-b',
  params: Type.Object({ loginId: identifier(64), decision: oneOf('agreed', 'refused') }),
  result: Type.Object({ state: oneOf('confirmed', 'refused') }),
} as const satisfies Service
