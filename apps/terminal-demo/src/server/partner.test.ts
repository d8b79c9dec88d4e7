import { PlatformRefusal } from '@one-card/channel-sdk/node'
import { mask } from '@one-card/masking'
import { refusals } from '@one-card/prompts'
import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PartnerView } from '../answers.ts'
import { partnerRoutes } from './partner-routes.ts'

const identity = { name: '林小满', idType: '居民身份证', idNo: '110101199003071234', authTime: '2026-11-23 09:30:00' }
const exchange = vi.fn()
let logins: number
let nowMs: number
let app: FastifyInstance
let cookie: string

beforeEach(async () => {
  ;[logins, nowMs, cookie] = [0, Date.UTC(2026, 10, 23), '']
  exchange.mockReset().mockResolvedValue(identity)
  const site = async () => ({
    exchange,
    authoriseUrl: () => ({
      url: 'https://platform.example/authorise',
      state: `s${(logins += 1)}`,
      verifier: `v${logins}`,
    }),
  })
  app = fastify()
  await app.register(partnerRoutes, { path: '/demo/terminal', site, now: () => new Date(nowMs) })
})
afterEach(() => app.close())

async function get(url: string, method: 'GET' | 'HEAD' | 'POST' = 'GET') {
  const answer = await app.inject({ method, url, headers: { cookie } })
  const given = answer.headers['set-cookie'] as string | undefined
  if (given) cookie = given.split(';')[0]!
  return { ...answer, body: answer.body, given, location: answer.headers.location }
}
const view = async () => JSON.parse((await get('/api/partner/visitor')).body) as PartnerView
const login = () => get('/partner/login')

describe('a partner site', () => {
  it('sends its visitor to the platform and shows them masked when they come back', async () => {
    const set = await login()
    expect([set.statusCode, set.location]).toEqual([303, 'https://platform.example/authorise'])
    expect(set.given).toMatch(/; Path=\/demo\/terminal; Max-Age=1800; HttpOnly; Secure; SameSite=Lax$/)
    const before = cookie
    const back = await get('/partner/callback?grant=g&state=s1')
    expect([back.statusCode, back.location, back.headers['cache-control']]).toEqual([
      303,
      '/demo/terminal/partner',
      'no-store',
    ])
    expect(cookie, 'who knew the cookie before the login does not know it after').not.toBe(before)
    expect(exchange).toHaveBeenCalledExactlyOnceWith({ grant: 'g', verifier: 'v1' })
    expect(await view()).toEqual({
      state: 'in',
      holder: { name: '**满', idType: '居民身份证', idNo: mask('idNo', identity.idNo), authTime: identity.authTime },
    })
    cookie = before
    expect(await view()).toEqual({ state: 'guest' })
  })

  it.each([
    ['another state', '/partner/callback?grant=g&state=s9'],
    ['no state', '/partner/callback?grant=g'],
    ['a refusal of another login', '/partner/callback?error=access_denied&state=s9'],
  ])('heeds no return with %s, and the login under way goes on', async (_what, address) => {
    await login()
    await get(address)
    expect([exchange.mock.calls.length, await view()]).toEqual([0, { state: 'guest' }])
    await get('/partner/callback?grant=g&state=s1')
    expect((await view()).state).toBe('in')
  })

  it('heeds nobody who did not set out from here, and a return only once', async () => {
    await get('/partner/callback?grant=g&state=s1')
    expect(exchange).not.toHaveBeenCalled()
    await login()
    await get('/partner/callback?grant=g&state=s1')
    await get('/partner/callback?grant=g&state=s1')
    expect([exchange.mock.calls.length, (await view()).state]).toEqual([1, 'in'])
  })

  it('is not set going by who only looks', async () => {
    await login()
    expect((await get('/partner/callback?grant=g&state=s1', 'HEAD')).statusCode).toBe(404)
    expect((await get('/partner/login', 'HEAD')).statusCode).toBe(404)
    expect(exchange).not.toHaveBeenCalled()
  })

  it.each<[string, string, () => Promise<unknown>, PartnerView['state']]>([
    ['the holder refused', 'error=access_denied', async () => identity, 'cancelled'],
    ['the platform found a fault', 'error=invalid_request', async () => identity, 'failed'],
    [
      'the grant was refused',
      'grant=g',
      () => Promise.reject(new PlatformRefusal(refusals.LOGIN_GRANT_EXPIRED, '过期')),
      'failed',
    ],
    [
      'fewer fields were granted than the site needs',
      'grant=g',
      async () => ({ name: identity.name, authTime: identity.authTime }),
      'failed',
    ],
  ])('says so when %s', async (_what, answer, exchanged, state) => {
    await login()
    exchange.mockImplementation(exchanged)
    await get(`/partner/callback?${answer}&state=s1`)
    expect(await view()).toEqual({ state })
  })

  it('forgets who logs out, and who was away for half an hour', async () => {
    await login()
    await get('/partner/callback?grant=g&state=s1')
    expect(JSON.parse((await get('/api/partner/log-out', 'POST')).body)).toEqual({ state: 'guest' })
    expect(await view()).toEqual({ state: 'guest' })
    await login()
    await get('/partner/callback?grant=g&state=s2')
    nowMs += 30 * 60_000
    expect(await view()).toEqual({ state: 'guest' })
  })
})
