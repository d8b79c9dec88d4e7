import { Type } from 'typebox'
import { dateTime, digits, oneOf } from './fields.ts'
import type { Service } from './service.ts'

const sourceState = () => oneOf('agreed', 'withdrawn')
const systemNo = () => digits(12)

/**
 * 授权管理 beside `query-grants/list` (§5.4.1.1, decision 0064): which systems bring records of the holder to this platform, and
 * which sites they signed in to by 授权登录, newest first.
 */
export const listConsents = {
  name: 'consents/list',
  audience: 'page',
  page: 'ecard-code',
  title: '授权管理',
  clause: '§5.4.1.1',
  params: Type.Object({}),
  result: Type.Object({
    sources: Type.Array(
      Type.Object({
        systemNo: systemNo(),
        institution: Type.String(),
        kinds: Type.Array(oneOf('credential', 'payment', 'benefit')),
        /** By a system of its own, or by the local platform of its region. */
        way: oneOf('system', 'local-platform'),
        /** The first record that is here. */
        since: dateTime(),
        state: sourceState(),
      }),
    ),
    logins: Type.Array(
      Type.Object({
        loginId: Type.String(),
        institution: Type.String(),
        reason: Type.String(),
        fields: Type.Array(Type.String()),
        at: dateTime(),
      }),
    ),
  }),
} as const satisfies Service

/** From the very next report on. What stands here already stays. */
export const decideSource = {
  name: 'consents/decide',
  audience: 'page',
  page: 'ecard-code',
  title: '停止或恢复收集用卡记录',
  clause: '§5.4.1.1',
  params: Type.Object({ systemNo: systemNo(), decision: sourceState() }),
  result: Type.Object({ state: sourceState() }),
} as const satisfies Service
