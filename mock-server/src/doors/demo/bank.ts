import type { FastifyInstance } from 'fastify'
import type { PayOut, Payout } from '../../domains/money/benefits/index.ts'
import { bankFaults, type BankFault, type DemoBank } from '../../domains/money/bank/index.ts'

const body = {
  type: 'object',
  required: ['fault'],
  additionalProperties: false,
  properties: { fault: { enum: bankFaults }, times: { type: 'integer', minimum: 1, maximum: 1000 } },
}

const payouts = {
  type: 'array',
  maxItems: 100,
  items: {
    type: 'object',
    required: ['no', 'account', 'amount'],
    properties: {
      no: { type: 'string', maxLength: 64 },
      account: { type: 'string', maxLength: 32 },
      amount: { type: 'string', pattern: '^(0|[1-9]\\d{0,8})\\.\\d{2}$' },
    },
  },
}

/**
 * `/demo/bank`: what the simulated bank will do wrong next, and so many times; `none` puts it right. `/demo/bank/payouts`: its
 * counter for payout systems (§7.3-c,d).
 */
export function bankCounter(
  app: FastifyInstance,
  { bank, payOut }: { bank: Pick<DemoBank, 'getFault' | 'setFault'>; payOut: PayOut },
): void {
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
  app.post<{ Body: Payout[] }>('/demo/bank/payouts', { schema: { body: payouts } }, ({ body: lines }) => payOut(lines))
}
