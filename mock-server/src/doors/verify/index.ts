import type { FastifyInstance } from 'fastify'
import type { CheckReceipt } from '../../domains/money/receipts/index.ts'

const querystring = {
  type: 'object',
  required: ['no', 'sign'],
  properties: { no: { type: 'string', pattern: '^\\d{20}$' }, sign: { type: 'string', pattern: '^[0-9a-f]{128}$' } },
}

/** `/verify/receipt?no=&sign=`: whether a receipt is ours, for anybody who holds it; what is not ours is `{"valid":false}`. */
export function receiptCheck(app: FastifyInstance, { checkReceipt }: { checkReceipt: CheckReceipt }): void {
  app.get<{ Querystring: { no: string; sign: string } }>(
    '/verify/receipt',
    { schema: { querystring } },
    async ({ query: { no, sign } }, reply) =>
      reply.header('cache-control', 'no-store').send(await checkReceipt(no, sign)),
  )
}
