import { Type } from 'typebox'
import { dateTime, digits, idNo, identifier, oneOf, text } from './fields.ts'
import type { Service } from './service.ts'

/** §7.1.1-c/d: what a desk read off a physical card is checked against the platform. A card that does not pass is an answer, not a refusal. */
export const authenticateCard = {
  name: 'card/authenticate',
  audience: 'open',
  title: '实体社会保障卡鉴权',
  clause: '§7.1.1',
  params: Type.Object({ cardNo: identifier(32), idNo: idNo(), name: text(60), scene: text(100) }),
  result: Type.Object({
    result: oneOf('passed', 'failed'),
    /** msgCode and the clerk's words, when it failed (§8.4-b). */
    reasonCode: Type.Optional(digits(6)),
    reason: Type.Optional(Type.String()),
    authTime: dateTime(),
  }),
} as const satisfies Service
