import { callbackTaken, openCallback } from '@one-card/channel-sdk/node'
import type { FastifyInstance } from 'fastify'
import { places, type PlaceName } from '../merchant/places.ts'
import type { Charge } from '../merchant/sale.ts'
import { cardAt } from './card-reader.ts'
import { DeskRefusal } from './clerk.ts'
import type { Merchants } from './merchant.ts'
import { answerReasons } from './reason.ts'
import { keySetOf } from './system.ts'

export interface MerchantRoutesOptions {
  merchants: Merchants
  citizensFile: string
}

const amount = { type: 'string', pattern: '^\\d{1,9}\\.\\d{2}$' }
const charge = {
  type: 'object',
  required: ['subject', 'amount'],
  properties: {
    subject: { type: 'string', minLength: 1, maxLength: 60 },
    amount,
    fundAmount: amount,
    code: { type: 'string', maxLength: 64 },
    place: { type: 'integer', minimum: 0 },
  },
}
const given = {
  type: 'object',
  required: ['orderNo'],
  properties: { orderNo: { type: 'string', pattern: '^\\d{20}$' }, amount },
}
const which = { type: 'object', properties: { place: { enum: Object.keys(places) } } }

const refuseWithoutCard = (): never => {
  throw new DeskRefusal('业务办理失败，原因为读卡器里没有卡，请放入卡片后重新读取')
}

interface At {
  Params: { place: PlaceName }
}

/** What the merchants' pages ask their servers. */
export async function merchantRoutes(
  app: FastifyInstance,
  { merchants, citizensFile }: MerchantRoutesOptions,
): Promise<void> {
  answerReasons(app)

  app.get<At>('/:place', { schema: { params: which } }, ({ params }) => merchants.view(params.place))

  app.get<At>('/:place/reconciliation', { schema: { params: which } }, ({ params }) =>
    merchants.reconciliation(params.place),
  )
  app.post<At & { Body: Charge }>(
    '/:place/order',
    { schema: { params: which, body: charge } },
    async ({ params, body }) => {
      await merchants.order(params.place, body)
      return merchants.view(params.place)
    },
  )
  app.post<At & { Body: Charge & { code: string } }>(
    '/:place/scan',
    { schema: { params: which, body: charge } },
    async ({ params, body }) => {
      await merchants.scan(params.place, body.code, body)
      return merchants.view(params.place)
    },
  )
  app.post<At & { Body: Charge & { fundAmount: string; code?: string; place?: number } }>(
    '/:place/settle',
    { schema: { params: which, body: charge } },
    async ({ params, body }) => {
      const { code, place = 0, ...bill } = body
      const by = code === undefined ? ((await cardAt(citizensFile, place)) ?? refuseWithoutCard()) : { code }
      await merchants.settle(params.place, by, bill)
      return merchants.view(params.place)
    },
  )
  app.post<At & { Body: Charge & { place?: number } }>(
    '/:place/swipe',
    { schema: { params: which, body: charge } },
    async ({ params, body: { place = 0, ...sold } }) => {
      await merchants.swipe(params.place, (await cardAt(citizensFile, place)) ?? refuseWithoutCard(), sold)
      return merchants.view(params.place)
    },
  )
  app.post<At & { Body: { orderNo: string; amount: string } }>(
    '/:place/refund',
    { schema: { params: which, body: given } },
    async ({ params, body }) => {
      await merchants.refund(params.place, body.orderNo, body.amount)
      return merchants.view(params.place)
    },
  )
  app.post<At & { Body: { orderNo: string } }>(
    '/:place/close',
    { schema: { params: which, body: given } },
    async ({ params, body }) => {
      await merchants.close(params.place, body.orderNo)
      return merchants.view(params.place)
    },
  )
}

/** Where the platform tells how orders go on: bytes as they came, for the signature is over these. */
export async function callbackRoutes(
  app: FastifyInstance,
  { merchants, channelsFile, now }: { merchants: Merchants; channelsFile: string; now(): Date },
): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  app.post<{ Body: Buffer }>('/callback', async ({ body }, reply) => {
    for (const [place, { system }] of Object.entries(places)) {
      const told = openCallback(body, await keySetOf(system, channelsFile), now())
      if (told === undefined) continue
      merchants.tell(place as PlaceName, told)
      return callbackTaken
    }
    return reply.code(403).send({ msgCode: '900003', msg: '签名不正确' })
  })
}
