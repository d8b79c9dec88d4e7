import type { FastifyInstance } from 'fastify'
import type { PlatformKeyCheck } from '../../domains/operations/platform-key/index.ts'

/** `/healthz` for whoever decides where requests go: 200 while the database answers, 503 while it does not. */
export function health(app: FastifyInstance, { probe }: Pick<PlatformKeyCheck, 'probe'>): void {
  app.get('/healthz', async (_request, reply) => {
    void reply.header('cache-control', 'no-store')
    const alive = await probe().then(
      () => true,
      () => false,
    )
    return reply.code(alive ? 200 : 503).send({ status: alive ? 'ok' : 'no database' })
  })
}
