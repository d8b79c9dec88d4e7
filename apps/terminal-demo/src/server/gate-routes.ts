import { PlatformRefusal, type Channel } from '@one-card/channel-sdk/node'
import { mask } from '@one-card/masking'
import { kindOf } from '@one-card/platform-api/code-text'
import { refusals } from '@one-card/prompts'
import type { FastifyInstance } from 'fastify'
import { cities } from '../affairs/cities.ts'
import { gates, type Admitted, type GateName } from '../gate/gates.ts'
import { DeskRefusal } from './clerk.ts'
import { answerReasons } from './reason.ts'

/** A system of a platform, by the end of its name. */
type SystemOf = (ending: string) => Promise<{ platform: Channel }>

export interface GateRoutesOptions {
  /** Of the platform of the card, and of the one that provides the zones: each reads its own codes. */
  systems: SystemOf[]
  /** Of the zones' platform alone, which knows their bookings. */
  zones: SystemOf
}

const read = {
  type: 'object',
  required: ['gate', 'code'],
  properties: { gate: { enum: Object.keys(gates) }, code: { type: 'string', maxLength: 80 } },
}

/** The first that knows the code; the last one's refusal where none does. */
async function firstToKnow<S, T>(asked: S[], ask: (one: S) => Promise<T>): Promise<T> {
  for (const [at, one] of asked.entries()) {
    try {
      return await ask(one)
    } catch (reason) {
      const isUnknown =
        reason instanceof PlatformRefusal &&
        (reason.msgCode === refusals.CODE_UNKNOWN || reason.msgCode === refusals.ENTRY_MISSING)
      if (!isUnknown || at === asked.length - 1) throw reason
    }
  }
  throw new Error('Nobody was asked')
}

/** §9.1.3-a: what a gate asks its server; a page plays the gates of all demo regions. */
export async function gateRoutes(app: FastifyInstance, { systems, zones }: GateRoutesOptions): Promise<void> {
  const admitBooking = (system: string, code: string): Promise<Admitted> =>
    firstToKnow(Object.values(cities), async (city) => {
      const { platform } = await zones(city.system + system)
      const { title, date, begins, people, admittedAt } = await platform.call('booking/admit', { code })
      return { what: `${title}，${people} 人`, notes: [`预约时段 ${date} ${begins}`, `入场时间 ${admittedAt}`] }
    })

  /** The use stands in the holder's records as soon as the code is read. */
  const admitHolder = (system: string, scene: string, code: string): Promise<Admitted> =>
    firstToKnow(systems, async (systemOf) => {
      const { platform } = await systemOf(system)
      const { name, authTime } = await platform.call('ecode/decode', { code, scene })
      return { what: name === undefined ? '持卡人' : mask('name', name), notes: [scene, `核验时间 ${authTime}`] }
    })

  answerReasons(app, () => refusals.CODE_UNKNOWN)

  app.post<{ Body: { gate: GateName; code: string } }>('/', { schema: { body: read } }, async ({ body }) => {
    const { system, scene, takesBookings } = gates[body.gate]
    if (takesBookings && /^95\d{18}$/.test(body.code)) return admitBooking(system, body.code)
    if (kindOf(body.code) === 'identity') return admitHolder(system, scene, body.code)
    throw new DeskRefusal(
      takesBookings
        ? '业务办理失败，原因为这不是身份码或者预约码，请持卡人打开身份码，或者在“我的预约”里出示预约码'
        : '业务办理失败，原因为这不是身份码，请持卡人打开身份码后重新出示',
    )
  })
}
