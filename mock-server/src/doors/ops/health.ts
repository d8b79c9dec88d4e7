import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Store } from '../../db/open.ts'
import type { PlatformKeyCheck } from '../../domains/operations/platform-key/index.ts'

/**
 * `/healthz`: 200 while the database answers, for whoever restarts a process. `/readyz`: 200 while it also keeps what is written,
 * for whoever decides where requests go: on a full disk everything is answered and nothing remembered.
 */
export function health(
  app: FastifyInstance,
  { probe, probeWrite }: Pick<PlatformKeyCheck, 'probe'> & Pick<Store, 'probeWrite'>,
): void {
  async function tell(reply: FastifyReply, probed: Promise<void>, fault: string): Promise<FastifyReply> {
    const well = await probed.then(
      () => true,
      () => false,
    )
    return reply
      .code(well ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: well ? 'ok' : fault })
  }

  app.get('/healthz', (_request, reply) => tell(reply, probe(), 'no database'))
  app.get('/readyz', (_request, reply) => tell(reply, probeWrite(), 'not writable'))
}
