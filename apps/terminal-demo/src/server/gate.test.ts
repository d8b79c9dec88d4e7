import { PlatformRefusal } from '@one-card/channel-sdk/node'
import { makeCode } from '@one-card/platform-api/code-text'
import { refusals } from '@one-card/prompts'
import { fastify } from 'fastify'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { gateRoutes } from './gate-routes.ts'

let digit = 0
const newCode = (kind: 'identity' | 'payment') => makeCode(kind, (length) => new Uint8Array(length).fill((digit += 1)))
/** Codes that a platform knows, each once, and the bookings of a city's gate. */
const known = { national: new Set<string>(), local: new Set<string>(), bookings: new Map<string, string>() }
const refused = (code: string) => new PlatformRefusal(code, '拒绝')
let app: ReturnType<typeof fastify>

/** A platform as its systems call it; `city` is what stands before the system's name. */
const platformOf = (codes: Set<string>) => async (system: string) => ({
  platform: {
    call: async (service: string, { code }: { code: string }) => {
      if (service === 'booking/admit') {
        if (known.bookings.get(code) !== system) throw refused(refusals.ENTRY_MISSING)
        return {
          title: '图书馆座位',
          date: '2026-11-30',
          begins: '09:00',
          people: '2',
          admittedAt: '2026-11-30 08:50:00',
        }
      }
      if (!codes.delete(code)) throw refused(refusals.CODE_UNKNOWN)
      return {
        name: system.startsWith('公园') ? undefined : '王小明',
        codeType: 'identity',
        authTime: '2026-11-30 08:50:00',
      }
    },
  } as never,
})

beforeEach(async () => {
  for (const each of Object.values(known)) each.clear()
  app = fastify()
  const zones = platformOf(known.local)
  await app.register(gateRoutes, { prefix: '/gate', systems: [platformOf(known.national), zones], zones })
})
afterEach(() => app.close())

const read = async (gate: string, code: string) => {
  const answer = await app.inject({ method: 'POST', url: '/gate', payload: { gate, code } })
  const body = JSON.parse(answer.body) as { what?: string; notes?: string[]; message?: string }
  return { status: answer.statusCode, ...body }
}

it.each(['bus', 'library'])(
  'the gate %s lets a holder in by an identity code of either platform, once',
  async (gate) => {
    for (const codes of [known.national, known.local]) {
      const code = newCode('identity')
      codes.add(code)
      expect(await read(gate, code)).toMatchObject({ status: 200, what: '**明' })
      expect(await read(gate, code)).toMatchObject({
        status: 422,
        message: expect.stringContaining('二维码') as string,
      })
    }
  },
)

it('a gate that was granted no name says nothing of who it is', async () => {
  const code = newCode('identity')
  known.national.add(code)
  expect(await read('park', code)).toMatchObject({ what: '持卡人' })
})

it('a booking of any region is let in at its own kind of gate, and never on a bus', async () => {
  const booking = '95123456789012345678'
  known.bookings.set(booking, '成都图书馆服务台')
  expect(await read('library', booking)).toMatchObject({ what: '图书馆座位，2 人' })
  expect((await read('park', booking)).status).toBe(422)
  expect((await read('bus', booking)).message).toContain('这不是身份码')
})

it('a payment code opens no gate', async () => {
  const code = newCode('payment')
  known.national.add(code)
  expect((await read('park', code)).message).toContain('这不是身份码或者预约码')
  expect(known.national.has(code)).toBe(true)
})
