import { PlatformRefusal, PlatformUnreachable } from '@one-card/channel-sdk/node'
import { mask } from '@one-card/masking'
import { refusals } from '@one-card/prompts'
import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LoginView } from '../answers.ts'
import { loginRoutes } from './login-routes.ts'

const call = vi.fn<(name: string, params: object) => Promise<object>>()
const path = '/demo/terminal'
const code = '91'.padEnd(26, '3')
const identity = { name: '林小满', idType: '居民身份证', idNo: '110101199003071234', authTime: '2026-11-23 09:30:00' }
let state: () => object | Promise<object>
let nowMs: number
let app: FastifyInstance
let cookie: string

beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 23)
  cookie = ''
  state = () => ({ state: 'waiting' })
  call
    .mockReset()
    .mockImplementation(async (name) => (name === 'login-code/create' ? { code, expiresIn: '120' } : await state()))
  const deps = async () => ({
    platform: { call: call as never, issueToken: vi.fn(), start: vi.fn() },
    now: () => new Date(nowMs),
    pause: async (ms: number) => {
      nowMs += ms
    },
  })
  app = fastify()
  await app.register(loginRoutes, { prefix: '/api/login', path, deps })
})
afterEach(() => app.close())

async function answerTo(question: 'look' | 'restart', payload: object = {}) {
  const answer = await app.inject({ method: 'POST', url: `/api/login/${question}`, payload, headers: { cookie } })
  const given = answer.headers['set-cookie'] as string | undefined
  if (given) cookie = given.split(';')[0]!
  return { ...answer.json<LoginView & { message?: string }>(), given, body: answer.body, statusCode: answer.statusCode }
}
const asked = (name: string) => call.mock.calls.filter(([each]) => each === name).length

describe('a login page', () => {
  it('gets a code of its own, and the same one when it is loaded again', async () => {
    const first = await answerTo('look')
    expect(first).toMatchObject({ state: 'waiting', code })
    expect(first.given).toMatch(/; Path=\/demo\/terminal; Max-Age=1800; HttpOnly; Secure; SameSite=Strict$/)
    expect(call).toHaveBeenCalledWith('login-code/create', { scene: '文化体验应用/读者网站登录', device: '电脑端网页' })
    const again = await answerTo('look')
    expect([again.version, again.given]).toEqual([first.version, undefined])
    expect(asked('login-code/create')).toBe(1)
  })

  it('waits until something has changed, and learns it with the answer', async () => {
    const { version } = await answerTo('look')
    let left = 5
    state = () => ({ state: left-- > 0 ? 'waiting' : 'scanned' })
    const seen = await answerTo('look', { seen: version })
    expect(seen).toMatchObject({ state: 'scanned' })
    expect(seen.version).not.toBe(version)
    expect(seen.code, 'what was scanned is not shown again').toBeUndefined()
  })

  it('is not kept waiting for ever', async () => {
    const { version } = await answerTo('look')
    const startedMs = nowMs
    expect(await answerTo('look', { seen: version })).toMatchObject({ state: 'waiting', version })
    expect(nowMs - startedMs).toBeGreaterThanOrEqual(20_000)
    expect(nowMs - startedMs).toBeLessThan(22_000)
  })

  it('is told that the code is over, also when the platform knows it no more, and starts again', async () => {
    const { version } = await answerTo('look')
    state = () => {
      throw new PlatformRefusal(refusals.LOGIN_CODE_UNKNOWN, '登录二维码无效')
    }
    expect(await answerTo('look', { seen: version })).toMatchObject({ state: 'expired' })
    state = () => ({ state: 'waiting' })
    const [before, next] = [cookie, await answerTo('restart')]
    expect(next).toMatchObject({ state: 'waiting', code })
    expect(cookie).not.toBe(before)
  })

  it('that was forgotten meanwhile is over: it is not given one code after the other', async () => {
    const { version } = await answerTo('look')
    cookie = ''
    expect(await answerTo('look', { seen: version })).toMatchObject({ state: 'expired', given: undefined })
    expect(asked('login-code/create')).toBe(1)
  })

  it('hears of a platform that is not there, and learns the truth afterwards', async () => {
    const { version } = await answerTo('look')
    state = () => {
      throw new PlatformUnreachable('transport')
    }
    expect(await answerTo('look', { seen: version })).toMatchObject({
      statusCode: 502,
      message: '系统异常，原因为与一卡通应用平台系统对接失败',
    })
    state = () => ({ state: 'refused' })
    expect(await answerTo('look', { seen: version })).toMatchObject({ state: 'refused' })
  })
})

describe('the identity', () => {
  it('comes in one answer and is shown masked, to this browser alone, as often as it looks', async () => {
    const { version } = await answerTo('look')
    let delivered = false
    state = () => (delivered ? { state: 'confirmed' } : ((delivered = true), { state: 'confirmed', ...identity }))
    const looks = await Promise.all([
      answerTo('look', { seen: version }),
      answerTo('look', { seen: version }),
      answerTo('look'),
    ])
    for (const look of [...looks, await answerTo('look')]) {
      expect(look).toMatchObject({
        state: 'confirmed',
        holder: { name: '**满', idType: '居民身份证', idNo: mask('idNo', identity.idNo), authTime: identity.authTime },
      })
      expect(look.body).not.toContain(identity.idNo)
      expect(look.body).not.toContain(identity.name)
    }
    cookie = ''
    const other = await answerTo('look')
    expect([other.state, other.holder]).toEqual(['waiting', undefined])
  })

  it('that was lost on its way is not taken for a login', async () => {
    const { version } = await answerTo('look')
    state = () => ({ state: 'confirmed' })
    const seen = await answerTo('look', { seen: version })
    expect([seen.state, seen.holder]).toEqual(['undelivered', undefined])
  })

  it('is forgotten when the browser logs out, or has been away for half an hour', async () => {
    await answerTo('look')
    state = () => ({ state: 'confirmed', ...identity })
    expect((await answerTo('look')).state).toBe('confirmed')
    const before = cookie
    await answerTo('restart')
    cookie = before
    state = () => ({ state: 'waiting' })
    expect((await answerTo('look')).state).toBe('waiting')
    nowMs += 30 * 60_000
    expect((await answerTo('look')).given).toBeDefined()
  })
})
