import { Type } from 'typebox'
import { authLevel, identifier, oneOf, pageName, text } from './fields.ts'
import type { Service } from './service.ts'

const state = () => oneOf('open', 'stopped')

/** What the platform has registered of its caller, so that a difference is named before a page opens. Holds no key. */
export const channelManifest = {
  name: 'channel/manifest',
  audience: 'open',
  title: '查询渠道登记信息',
  clause: '§9.2',
  everyCaller: true,
  // A parameter of its own: without one the path alone would tell it from other services (decision 0021).
  params: Type.Object({ client: identifier(40) }),
  result: Type.Object({
    channelNo: Type.String(),
    name: Type.String(),
    kind: oneOf('app', 'mini-program', 'official-account', 'partner-site', 'system'),
    state: oneOf('trial', 'active'),
    pages: Type.Array(Type.Object({ page: pageName(), authLevel: authLevel(), state: state() })),
    services: Type.Array(Type.Object({ service: Type.String(), fields: Type.Array(Type.String()), state: state() })),
    origins: Type.Array(Type.String()),
    returnUrl: Type.Optional(Type.String()),
    addresses: Type.Array(Type.String()),
    checkFiles: Type.Array(Type.String()),
    requestsPerMinute: Type.String(),
    requestsPerDay: Type.Optional(Type.String()),
    keyId: Type.String(),
    keyPurpose: oneOf('test', 'live'),
    signedWith: oneOf('test', 'live'),
    oldKeyUntil: Type.Optional(Type.String()),
  }),
} as const satisfies Service

/** What a conformance run of the caller's integration came to; without a passed one it does not go live (decision 0023). */
export const reportConformance = {
  name: 'channel/conformance',
  audience: 'open',
  title: '上报一致性检查结果',
  clause: '§9.2.5',
  everyCaller: true,
  params: Type.Object({
    version: identifier(20),
    checks: Type.Array(Type.Object({ check: text(40), result: oneOf('passed', 'failed') }), {
      minItems: 1,
      maxItems: 50,
    }),
  }),
  result: Type.Object({ state: oneOf('passed', 'failed') }),
} as const satisfies Service
