import type { FastifyInstance } from 'fastify'
import { destination, pino } from 'pino'

/** What may be written of a fault: never its message, because a driver's repeats the values of the query. */
export function faultOf(error: unknown): { name: string; code?: string; frames: string[] } {
  const { name, code, cause, stack } = error as Error & { code?: string; cause?: { code?: string } }
  const known = code ?? cause?.code
  const frames = (stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .map((line) => line.trim())
  return { name, ...(known && { code: known }), frames }
}

/**
 * The platform's log: JSON lines on standard error, `LOG_LEVEL` or from `warn` on. Nobody hands it a query, header, body or
 * message of an error; the serializers hold that line should somebody try.
 */
export function platformLog(level: string) {
  const serializers = { req: () => undefined, res: () => undefined, err: faultOf }
  return pino({ level, base: null, serializers }, destination(2))
}

/** One line a request at level `info`: the route, never the address, where a token may stand. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async ({ method, routeOptions, log }, { statusCode, elapsedTime }) => {
    log.info({ method, route: routeOptions.url, statusCode, ms: Math.round(elapsedTime) }, 'answered')
  })
}
