import type { FastifyInstance } from 'fastify'
import { readPayees } from './payout-file.ts'
import type { Payouts } from './payouts.ts'
import { answerReasons } from './reason.ts'

const chosen = { type: 'object', properties: { csv: { type: 'string', maxLength: 64_000 } } }

/** What the payout office's page asks its server. */
export async function payoutRoutes(app: FastifyInstance, { payouts }: { payouts: Payouts }): Promise<void> {
  answerReasons(app)

  app.get('/', () => payouts.view())
  app.post<{ Body: { csv?: string } }>('/check', { schema: { body: chosen } }, async ({ body: { csv } }) => {
    await payouts.check(csv === undefined ? await payouts.samplePayees() : readPayees(csv))
    return payouts.view()
  })
  app.post('/pay', async () => {
    await payouts.pay()
    return payouts.view()
  })
  app.get('/results.csv', (_request, reply) =>
    reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent('发放结果.csv')}`)
      .send(payouts.results()),
  )
}
