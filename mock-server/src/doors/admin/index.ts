import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { Default, Errors } from 'typebox/value'
import {
  NotRegistered,
  type Asked,
  type NewChannel,
  type registrations,
} from '../../domains/access/registrations/index.ts'
import type { MerchantRegistrations } from '../../domains/money/merchant-registrations/index.ts'
import type { DictionaryRegistrations } from '../../domains/uses/dictionaries/index.ts'
import { bodies, type AdminAct } from './bodies.ts'
import { dictionaryActs } from './dictionaries.ts'
import { merchantActs } from './merchants.ts'

type Registrations = ReturnType<typeof registrations>

/** Checked by its schema before; which fields are there the act knows. */
interface Body {
  who: string
  why: string
  channelNo: string
  applicationNo?: number
  channel: NewChannel
  application: Asked
  page?: string
  service?: string
  fields: string[]
  overlapHours: number
  name: string
  contentBase64: string
}

function capabilityOf({ page, service }: Body): string {
  if ((page === undefined) === (service === undefined))
    throw new NotRegistered('请写明一个页面（page）或一个服务（service）')
  return (page ?? service)!
}

const acts: Record<AdminAct, (channels: Registrations, body: Body) => Promise<unknown>> = {
  list: (channels) => channels.list(),
  get: async (channels, { channelNo }) => ({
    ...(await channels.get(channelNo)),
    acts: await channels.listActs(channelNo),
  }),
  metering: (channels, { channelNo }) => channels.listCalls(channelNo),
  create: (channels, body) => channels.create(body.channel, body),
  apply: async ({ applications }, body) => ({ applicationNo: await applications.apply(body.application, body) }),
  review: ({ applications }, { applicationNo }) =>
    applicationNo === undefined ? applications.list() : applications.get(applicationNo),
  approve: ({ applications }, body) => applications.approve(body.applicationNo!, body),
  refuse: ({ applications }, body) => applications.refuse(body.applicationNo!, body),
  async grant(channels, body) {
    const capability = capabilityOf(body)
    if (body.page !== undefined) return channels.grantPage(body.channelNo, capability, body)
    return channels.grantService(body.channelNo, capability, body.fields, body)
  },
  async revoke(channels, body) {
    const capability = capabilityOf(body)
    const what = body.page === undefined ? { service: capability } : { page: capability }
    return channels.revoke(body.channelNo, what, body)
  },
  stop: async (channels, body) => channels.stop(body.channelNo, capabilityOf(body), body),
  start: async (channels, body) => channels.start(body.channelNo, capabilityOf(body), body),
  rotate: (channels, body) => channels.rotate(body.channelNo, body.overlapHours, body),
  'check-file': (channels, body) =>
    channels.addCheckFile(body.channelNo, body.name, Buffer.from(body.contentBase64, 'base64'), body),
  'go-live': (channels, body) => channels.goLive(body.channelNo, body),
  suspend: (channels, body) => channels.suspend(body.channelNo, body),
  resume: (channels, body) => channels.resume(body.channelNo, body),
  exit: (channels, body) => channels.leave(body.channelNo, body),
}

/**
 * `POST /admin/v1/channels/<act>`, `/admin/v1/merchants/<act>` and `/admin/v1/dictionaries/<act>`: what `npm run channel`, `npm run
 * merchant` and `npm run dictionary` do, for the managing body's own program, which brings `token` as a bearer token. A key set is answered once, and nothing of an answer may be kept on the way.
 */
export async function adminDoor(
  scope: FastifyInstance,
  {
    channels,
    merchants,
    dictionaries,
  }: { channels: Registrations; merchants: MerchantRegistrations; dictionaries: DictionaryRegistrations },
  token: string,
): Promise<void> {
  const wanted = Buffer.from(`Bearer ${token}`)
  scope.addHook('onRequest', async ({ headers }, reply) => {
    void reply.header('cache-control', 'no-store')
    const shown = Buffer.from(headers.authorization ?? '')
    if (shown.length !== wanted.length || !timingSafeEqual(shown, wanted))
      return reply.code(401).header('www-authenticate', 'Bearer').send({ msg: '请出示管理令牌' })
    return undefined
  })
  const channelActs = (Object.keys(acts) as AdminAct[]).map(
    (act) => [`channels/${act}`, bodies[act], (body: Body) => acts[act](channels, body)] as const,
  )
  for (const [path, shape, run] of [...channelActs, ...merchantActs(merchants), ...dictionaryActs(dictionaries)])
    scope.post(`/admin/v1/${path}`, async (request, reply) => {
      const body = Default(shape, request.body ?? {})
      const [fault] = Errors(shape, body)
      if (fault) return reply.code(400).send({ msg: `参数不正确 ${fault.instancePath} ${fault.message}` })
      try {
        return (await run(body as never)) ?? {}
      } catch (error) {
        if (!(error instanceof NotRegistered)) throw error
        return reply.code(422).send({ msg: error.message })
      }
    })
}
