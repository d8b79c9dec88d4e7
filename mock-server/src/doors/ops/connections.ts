import { STATUS_CODES, type ServerOptions } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { maintenancePrompt, refusals } from '@one-card/prompts'
import { headersOfAll } from './headers.ts'

/** A phone on a weak network sends 64 KiB well within it; nobody holds half a body open for minutes. */
const requestMs = 30_000
/** A stream of events writes oftener (doors/events). */
const silenceMs = 60_000

const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** What could not be read as HTTP, or did not come in time: our words and our headers, and the end of the connection. */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
  const status = statuses[error.code ?? ''] ?? 400
  const body = JSON.stringify({ msg: maintenancePrompt(refusals.FORMAT_INVALID) })
  const headers = {
    ...headersOfAll,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'))
}

/** A call that is under way at the end is answered with the end of its connection, which would else stay open for the next one. */
export function endWithAnswers(app: FastifyInstance): void {
  let ending = false
  app.addHook('preClose', async () => {
    ending = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (ending) reply.header('connection', 'close')
  })
}

/** For Fastify: how long a connection may take over what, and what is said to one that speaks no HTTP. */
export const connections = {
  requestTimeout: requestMs,
  connectionTimeout: silenceMs,
  keepAliveTimeout: silenceMs,
  http: { headersTimeout: 10_000, connectionsCheckingInterval: 5_000 } satisfies ServerOptions,
  clientErrorHandler: refuseMalformed,
  // At the end: idle ones at once, calls under way are finished (start/platform.ts).
  forceCloseConnections: 'idle' as const,
}
