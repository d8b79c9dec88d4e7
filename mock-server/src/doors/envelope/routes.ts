import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { PrivateKey } from '@one-card/gm'
import { maxBodyBytes, maxRecordsBytes, noRequestId, sealAnswer } from '@one-card/envelope'
import { maintenancePrompt, refusals, type RefusalCode } from '@one-card/prompts'
import type { Call } from './exchange.ts'

export interface CallRoutes {
  audience: Call['audience']
  platformKey: PrivateKey
  clock(): Date
  answer(request: FastifyRequest, body: Uint8Array, service: string, reply: FastifyReply): Promise<object>
}

/** What Fastify says before a handler is reached, and what it means on the wire. A declared JSON body that is too large gets its 200. */
const unread: Partial<Record<string, { status: number; code: RefusalCode }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 200, code: refusals.BODY_TOO_LARGE },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, code: refusals.FORMAT_INVALID },
}

/** `POST /<audience>/v1/<area>/<action>`: bytes in, a signed D.2 envelope out, whatever happens. */
export function callRoutes(scope: FastifyInstance, { audience, platformKey, clock, answer }: CallRoutes): void {
  const refused = (reply: FastifyReply, status: number, code: RefusalCode, field?: string) =>
    reply
      .code(status)
      .send(
        sealAnswer(
          { requestId: noRequestId, msgCode: code, msg: maintenancePrompt(code, { field }) },
          platformKey,
          clock(),
        ),
      )

  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: maxBodyBytes },
    (_request, body, done) => done(null, body),
  )

  const path = `/${audience}/v1/`

  async function answerCall(request: FastifyRequest, reply: FastifyReply) {
    const body = (request.body as Buffer | undefined) ?? Buffer.alloc(0)
    if (!isUtf8(request.headers['content-type'])) return refused(reply, 415, refusals.FORMAT_INVALID, 'Content-Type')
    // As it came: a name that has to be decoded, or that something follows, is no name.
    const service = request.url.slice(path.length)
    return reply.code(isJson(body) ? 200 : 400).send(await answer(request, body, service, reply))
  }
  scope.post(`${path}*`, answerCall)
  // Only callers with keys of their own send records and catalogues in bulk.
  if (audience === 'open')
    for (const area of ['records', 'catalogue'])
      scope.post(`${path}${area}/*`, { bodyLimit: maxRecordsBytes }, answerCall)

  scope.setErrorHandler((error: Error & { code?: string }, _request, reply) => {
    const known = unread[error.code ?? '']
    if (!known) throw error
    const field = known.status === 415 ? 'Content-Type' : undefined
    return refused(reply, known.status, known.code, field)
  })
}

function isUtf8(contentType = ''): boolean {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1]
  return charset === undefined || charset.toLowerCase() === 'utf-8'
}

function isJson(body: Buffer): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return true
  } catch {
    return false
  }
}
