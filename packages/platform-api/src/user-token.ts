import { Type } from 'typebox'
import { authLevel, dateTime, idNo, identifier, mobile, oneOf, pageName, seconds, text } from './fields.ts'
import type { Service } from './service.ts'

/** §8.1.2.2-b: the channel turns its logged-in user into a token. */
export const issueUserToken = {
  name: 'user-token/issue',
  audience: 'open',
  title: '生成用户信息令牌',
  clause: '§8.1.2.2-b',
  params: Type.Object({
    name: text(50),
    idNo: idNo(),
    mobile: Type.Optional(mobile()),
    authLevel: authLevel(),
    page: pageName(),
    elderly: Type.Optional(oneOf('0', '1')),
    returnUrl: Type.Optional(identifier(500)),
  }),
  result: Type.Object({ token: Type.String(), expiresIn: seconds(), url: Type.String() }),
} as const satisfies Service

/** §8.1.2.1-f: the page provider reads a token back; only the fields granted to the caller are present. */
export const parseUserToken = {
  name: 'user-token/parse',
  audience: 'open',
  title: '解析用户信息令牌',
  clause: '§8.1.2.1-f',
  params: Type.Object({ token: identifier(200) }),
  result: Type.Object({
    name: Type.Optional(Type.String()),
    idNo: Type.Optional(Type.String()),
    mobile: Type.Optional(Type.String()),
    authLevel: authLevel(),
    page: pageName(),
    expiresAt: dateTime(),
  }),
} as const satisfies Service

/** §8.1.2.1-f: the user logged out of the channel; every token and session of theirs that it began ends at once, and open pages are told. */
export const endSession = {
  name: 'session/end',
  audience: 'open',
  title: '结束用户会话',
  clause: '§8.1.2.1-f',
  params: Type.Object({ name: text(50), idNo: idNo() }),
  result: Type.Object({}),
} as const satisfies Service

/** §8.1.2.1-f: a token whose user left the channel is taken back; the session it became ends at once. */
export const withdrawUserToken = {
  name: 'user-token/withdraw',
  audience: 'open',
  title: '撤回用户信息令牌',
  clause: '§8.1.2.1-f',
  params: Type.Object({ token: identifier(200) }),
  result: Type.Object({}),
} as const satisfies Service
