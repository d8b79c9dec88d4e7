import type { Channel } from '@one-card/channel-sdk/node'
import { refusals } from '@one-card/prompts'
import type { FastifyInstance } from 'fastify'
import { gates, type GateName } from '../gate/gates.ts'
import { DeskRefusal } from './clerk.ts'
import { answerReasons } from './reason.ts'

export interface ZoneRoutesOptions {
  /** A system of the platform that provides the zones, by the end of its name. */
  system(ending: string): Promise<{ platform: Channel }>
}

const number = { type: 'string', pattern: '^\\d{10,32}$' }
const decision = {
  type: 'object',
  required: ['applicationNo', 'result', 'reason'],
  properties: {
    applicationNo: number,
    result: { enum: ['approved', 'refused'] },
    reason: { type: 'string', minLength: 1, maxLength: 200 },
  },
}
const reply = {
  type: 'object',
  required: ['complaintNo', 'text'],
  properties: { complaintNo: number, text: { type: 'string', minLength: 1, maxLength: 500 } },
}
const read = {
  type: 'object',
  required: ['gate', 'code'],
  properties: { gate: { enum: Object.keys(gates) }, code: { type: 'string', maxLength: 80 } },
}

/** What the desk behind a zone asks its server. */
export async function affairRoutes(app: FastifyInstance, { system }: ZoneRoutesOptions): Promise<void> {
  const desk = async () => (await system('社会保险经办窗口')).platform
  async function waiting() {
    const platform = await desk()
    const [{ applications }, { complaints }] = await Promise.all([
      platform.call('application/waiting', {}),
      platform.call('complaint/waiting', {}),
    ])
    return { applications, complaints }
  }

  answerReasons(app)

  app.get('/', waiting)
  app.post<{ Body: { applicationNo: string; result: 'approved' | 'refused'; reason: string } }>(
    '/decide',
    { schema: { body: decision } },
    async ({ body }) => {
      await (await desk()).call('application/decide', body)
      return waiting()
    },
  )
  app.post<{ Body: { complaintNo: string; text: string } }>(
    '/answer',
    { schema: { body: reply } },
    async ({ body }) => {
      await (await desk()).call('complaint/answer', body)
      return waiting()
    },
  )
}

/** §9.1.3-a: what a gate asks its server. */
export async function gateRoutes(app: FastifyInstance, { system }: ZoneRoutesOptions): Promise<void> {
  answerReasons(app, () => refusals.CODE_UNKNOWN)

  app.post<{ Body: { gate: GateName; code: string } }>('/', { schema: { body: read } }, async ({ body }) => {
    if (!/^95\d{18}$/.test(body.code))
      throw new DeskRefusal('业务办理失败，原因为这不是预约码，请持卡人在“我的预约”里出示预约码')
    const { platform } = await system(gates[body.gate].system)
    return platform.call('booking/admit', { code: body.code })
  })
}
