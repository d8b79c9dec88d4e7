import type { OutgoingHttpHeaders } from 'node:http'
import { pageEventsPath, sessionEnded } from '@one-card/platform-api/client'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Store } from '../../db/open.ts'
import { pageTopic, type PageMessage, type Session, type Sessions } from '../../domains/entry/sessions/index.ts'
import type { SessionCookie } from '../session-cookie.ts'

export interface PushDeps {
  store: Pick<Store, 'listen'>
  sessions: Pick<Sessions, 'find'>
  sessionCookie: SessionCookie
  clock(): Date
}

/** Shorter than the idle limit of any proxy on the way. */
const heartbeatMs = 15_000
const retryMs = 3_000
/** Tabs of one browser; a page without a stream polls. */
const mostStreams = 8

/** Server-sent events for the session of the cookie, from whichever process of this role something happened in. */
export async function push(scope: FastifyInstance, { store, sessions, sessionCookie, clock }: PushDeps): Promise<void> {
  const streams = new Map<string, Set<FastifyReply['raw']>>()

  const stop = await store.listen(pageTopic, (payload) => {
    const { sessionId, topic } = payload as PageMessage
    streams.get(sessionId)?.forEach((stream) => {
      stream.write(`data: ${topic}\n\n`)
      if (topic === sessionEnded) stream.end()
    })
  })
  scope.addHook('preClose', async () => {
    await stop()
    for (const stream of [...streams.values()].flatMap((each) => [...each])) stream.end()
  })

  function follow({ id, expiresAtMs }: Session, stream: FastifyReply['raw']): void {
    const own = streams.get(id) ?? new Set()
    streams.set(id, own.add(stream))
    const beat = setInterval(() => stream.write(': beat\n\n'), heartbeatMs)
    const end = setTimeout(() => stream.end(), expiresAtMs - clock().getTime())
    stream.once('close', () => {
      clearInterval(beat)
      clearTimeout(end)
      own.delete(stream)
      if (own.size === 0) streams.delete(id)
    })
  }

  // A HEAD would stay open like a stream, and nobody could read it.
  scope.get(pageEventsPath, { exposeHeadRoute: false }, async (request, reply) => {
    const found = await sessions.find(sessionCookie.read(request), clock())
    // 204 tells a browser not to come back; a refusal would be asked for again and again.
    if ('refusal' in found || (streams.get(found.session.id)?.size ?? 0) >= mostStreams) return reply.code(204).send()
    reply.hijack()
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as OutgoingHttpHeaders),
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    reply.raw.write(`retry: ${retryMs}\n\n`)
    follow(found.session, reply.raw)
  })
}
