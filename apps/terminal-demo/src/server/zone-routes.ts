import type { Channel } from '@one-card/channel-sdk/node'
import type { FastifyInstance } from 'fastify'
import { cities, type CityName } from '../affairs/cities.ts'
import { answerReasons } from './reason.ts'

export interface ZoneRoutesOptions {
  /** A system of the platform that provides the zones, by the end of its name. */
  system(ending: string): Promise<{ platform: Channel }>
}

const params = { type: 'object', properties: { city: { enum: Object.keys(cities) } } }
interface Of {
  Params: { city: CityName }
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
const picture = {
  type: 'object',
  required: ['complaintNo', 'place'],
  properties: { complaintNo: number, place: { type: 'string', pattern: '^[1-3]$' } },
}
/** What the desk behind a zone asks its server. */
export async function affairRoutes(app: FastifyInstance, { system }: ZoneRoutesOptions): Promise<void> {
  const desk = async (city: CityName) => (await system(`${cities[city].system}社会保险经办窗口`)).platform
  async function waiting(city: CityName) {
    const platform = await desk(city)
    const [{ applications }, { complaints }] = await Promise.all([
      platform.call('application/waiting', {}),
      platform.call('complaint/waiting', {}),
    ])
    return { applications, complaints }
  }

  answerReasons(app)

  app.get<Of>('/:city', { schema: { params } }, ({ params: { city } }) => waiting(city))
  app.post<Of & { Body: { applicationNo: string; result: 'approved' | 'refused'; reason: string } }>(
    '/:city/decide',
    { schema: { params, body: decision } },
    async ({ params: { city }, body }) => {
      await (await desk(city)).call('application/decide', body)
      return waiting(city)
    },
  )
  app.post<Of & { Body: { complaintNo: string; text: string } }>(
    '/:city/answer',
    { schema: { params, body: reply } },
    async ({ params: { city }, body }) => {
      await (await desk(city)).call('complaint/answer', body)
      return waiting(city)
    },
  )
  app.post<Of & { Body: { complaintNo: string; place: string } }>(
    '/:city/picture',
    { schema: { params, body: picture } },
    async ({ params: { city }, body }) => (await desk(city)).call('complaint/picture', body),
  )
}
