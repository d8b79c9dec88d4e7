import type { FastifyInstance } from 'fastify'
import { bankFaults, type BankFault, type DemoBank } from '../../domains/money/bank/index.ts'

const body = {
  type: 'object',
  required: ['fault'],
  additionalProperties: false,
  properties: { fault: { enum: bankFaults }, times: { type: 'integer', minimum: 1, maximum: 1000 } },
}

/** `/demo/bank`: what the simulated bank will do wrong next, and so many times; `none` puts it right. */
export function bankSwitch(app: FastifyInstance, bank: Pick<DemoBank, 'getFault' | 'setFault'>): void {
  app.get('/demo/bank', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send(await bank.getFault()),
  )
  app.post<{ Body: { fault: BankFault; times?: number } }>(
    '/demo/bank',
    { schema: { body } },
    async ({ body: { fault, times = 1 } }) => {
      await bank.setFault(fault, times)
      return bank.getFault()
    },
  )
}
