import { fromHex, sm2PublicKey, toHex } from '@one-card/gm'
import { openSessionKeys, success, type RequestEnvelope } from '@one-card/envelope'
import { pageServices } from '@one-card/platform-api'
import { sessionKeyHeader, sessionMarkHeader } from '@one-card/platform-api/client'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Session, Sessions } from '../../domains/entry/sessions/index.ts'
import { refuse } from '../../refusal.ts'
import { exchange, type ExchangeDeps, type Party } from '../envelope/exchange.ts'
import { callRoutes } from '../envelope/routes.ts'
import type { SessionCookie } from '../session-cookie.ts'
import { markOf } from '../session-mark.ts'

/** More than a citizen can tap, less than a runaway page sends. */
const requestsPerMinute = 120
const agreeKeys = 'session/keys'
const renewSession = pageServices['session/renew']

export interface PageCallsDeps extends ExchangeDeps {
  sessions: Sessions
  sessionCookie: SessionCookie
}

/**
 * `/page/v1/…` for our own pages (decision 0002): who calls is the session cookie, proven by the signature of the page's own
 * key, so that a request forged from another site fails without a further token.
 */
export function pageCalls(scope: FastifyInstance, deps: PageCallsDeps): void {
  const answer = exchange(deps)
  callRoutes(scope, {
    ...deps,
    audience: 'page',
    async answer(request, body, service, reply) {
      const answered = await answer({
        body,
        audience: 'page',
        service,
        address: request.ip,
        identify: (envelope) =>
          service === agreeKeys ? partyWithNewKeys(deps, request, envelope) : partyWithKeys(deps, request, envelope),
      })
      if (service === renewSession.name && answered.msgCode === success) await writeCookie(deps, request, reply)
      return answered
    },
  })
}

/** For as long as the session lasts now. */
async function writeCookie(
  { sessions, sessionCookie, clock }: PageCallsDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const cookie = sessionCookie.read(request)
  const found = await sessions.find(cookie, clock())
  if (cookie === undefined || !('session' in found)) return
  sessionCookie.write(reply, cookie, Math.floor((found.session.expiresAtMs - clock().getTime()) / 1000))
}

async function sessionOf(
  { sessions, sessionCookie, clock }: PageCallsDeps,
  request: FastifyRequest,
  { channelNo }: RequestEnvelope,
): Promise<Session> {
  const found = await sessions.find(sessionCookie.read(request), clock())
  if ('refusal' in found) return refuse(found.refusal)
  // Another tab has since opened another citizen's session in this browser.
  if (request.headers[sessionMarkHeader] !== markOf(found.session)) return refuse('SESSION_REPLACED')
  return found.session.channelNo === channelNo ? found.session : refuse('CHANNEL_UNKNOWN')
}

function partyOf({ sessions }: PageCallsDeps, session: Session): Omit<Party, 'sm4Key' | 'publicKey'> {
  return {
    // However many keys its tabs have agreed on.
    countedAs: session.id,
    auditedAs: session.id,
    requestsPerMinute,
    wrongInHalfAnHour: 30,
    mayCallFrom: () => true,
    async admit({ page, authLevel }) {
      if (page) await sessions.admit(session, page, authLevel)
      else if (authLevel !== undefined && session.authLevel < authLevel) refuse('AUTH_LEVEL_TOO_LOW')
    },
    callerOf: (requestId) => ({ session, requestId }),
  }
}

async function partyWithKeys(deps: PageCallsDeps, request: FastifyRequest, envelope: RequestEnvelope): Promise<Party> {
  const session = await sessionOf(deps, request, envelope)
  const keyId = request.headers[sessionKeyHeader]
  const key = typeof keyId === 'string' ? await deps.sessions.findKey(session, keyId) : undefined
  if (!key) return refuse('SESSION_KEY_UNKNOWN')
  return { ...partyOf(deps, session), sm4Key: fromHex(key.sm4Key), publicKey: sm2PublicKey(key.publicKey) }
}

async function partyWithNewKeys(
  deps: PageCallsDeps,
  request: FastifyRequest,
  envelope: RequestEnvelope,
): Promise<Party> {
  const session = await sessionOf(deps, request, envelope)
  const opened = openSessionKeys(envelope, deps.platformKey)
  if (!opened.ok) return refuse(opened.problem === 'data' ? 'DATA_UNREADABLE' : 'SIGNATURE_INVALID')
  const { sm4Key, publicKey } = opened.keys
  return {
    ...partyOf(deps, session),
    sm4Key,
    publicKey,
    params: { sm4Key: toHex(sm4Key), publicKey: toHex(publicKey.bytes) },
  }
}
