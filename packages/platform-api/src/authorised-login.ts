import { Type } from 'typebox'
import { statePattern, verifierPattern } from './challenge.ts'
import { dateTime, identifier, masked, oneOf, text } from './fields.ts'
import type { Service } from './service.ts'

/** Where the page goes with the answer: the registered callback with `grant` or `error`, and `state`. */
const goTo = () => Type.String()

/**
 * §5.3.3-a-5: a partner site sent the holder; who asks, what for and which fields, before anything is given. The parameters
 * are as they stood in the address: what was missing there is missing here. With `goTo` alone there is nothing to ask, and
 * the site hears why; `decided` is what the holder answered before this page was loaded again.
 */
export const askAuthorisedLogin = {
  name: 'authorised-login/ask',
  audience: 'page',
  page: 'ecard-code',
  title: '授权登录：查看登录请求',
  clause: '§5.3.3-a-5',
  params: Type.Object({
    channelNo: Type.Optional(text(512)),
    callback: Type.Optional(text(512)),
    state: Type.Optional(text(512)),
    scene: Type.Optional(text(512)),
    challenge: Type.Optional(text(512)),
  }),
  result: Type.Object({
    goTo: Type.Optional(goTo()),
    request: Type.Optional(
      Type.Object({
        loginId: Type.String(),
        institution: Type.String(),
        system: Type.String(),
        site: Type.String(),
        scene: Type.String(),
        name: Type.Optional(masked()),
        idType: Type.Optional(Type.String()),
        idNo: Type.Optional(masked()),
        decided: Type.Optional(oneOf('agreed', 'refused')),
      }),
    ),
  }),
} as const satisfies Service

/** Decision 0128: the holder's explicit answer, once. The same answer again is the same, with the same grant. */
export const decideAuthorisedLogin = {
  name: 'authorised-login/decide',
  audience: 'page',
  page: 'ecard-code',
  title: '授权登录：同意或拒绝',
  clause: '§5.3.3-a-5',
  params: Type.Object({
    loginId: identifier(64),
    decision: oneOf('agreed', 'refused'),
    state: Type.String({ pattern: statePattern }),
  }),
  result: Type.Object({ goTo: goTo() }),
} as const satisfies Service

/** The partner's server turns the grant into the identity as agreed, once; `verifier` proves that it began this very login. */
export const exchangeAuthorisedLogin = {
  name: 'authorised-login/exchange',
  audience: 'open',
  title: '电子社会保障卡授权登录信息获取',
  clause: '§5.3.3-a-5',
  params: Type.Object({
    grant: identifier(128),
    verifier: Type.String({ pattern: verifierPattern }),
    callback: identifier(512),
  }),
  result: Type.Object({
    name: Type.Optional(Type.String()),
    idType: Type.Optional(Type.String()),
    idNo: Type.Optional(Type.String()),
    authTime: dateTime(),
  }),
} as const satisfies Service
