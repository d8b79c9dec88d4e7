import { makeCode } from '@one-card/platform-api/code-text'
import { base64Url, challengeOf } from '@one-card/platform-api/challenge'
import { and, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { demoPlatform } from '../demo-platform.ts'
import { disclosure } from '../disclosures/schema.ts'
import { card } from '../holders/schema.ts'
import { credentialRecord } from '../records/schema.ts'
import type { Session } from '../sessions/index.ts'
import { authorisedLogin } from './schema.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
let session: Session
const site = '示例图书馆读者网站'
const callback = 'http://localhost:8080/demo/terminal/partner/callback'
const scene = '文化体验应用/读者网站登录'

beforeAll(async () => { platform = await demoPlatform() }, 60_000)
beforeEach(async () => { session = await sessionOf('北京') })
afterAll(() => platform.store.close())

async function sessionOf(note: string): Promise<Session> {
  const { name, idNo } = platform.citizen(note)
  const { token } = await platform.open('user-token/issue', '示例市民App', { name, idNo, authLevel: '2', page: 'ecard-code' })
  const came = await platform.tokens.present({ token, page: 'ecard-code', at: platform.clock.at })
  if (!('session' in came)) throw new Error(came.refusal)
  return came.session
}

const fresh = () => base64Url(platform.deps.randomBytes(32))
type InAddress = Partial<Record<'channelNo' | 'callback' | 'state' | 'scene' | 'challenge', string>>

/** A login as the site began it: what stands in the address, and the verifier that stays on its server. */
async function begun(changed: InAddress = {}) {
  const verifier = fresh()
  const { channelNo } = await platform.channel(site)
  return { verifier, address: { channelNo, callback, state: fresh(), scene, challenge: challengeOf(verifier), ...changed } }
}

const ask = (address: InAddress, by = session) => platform.page('authorised-login/ask', by, address)
const exchange = (grant: string, verifier: string, by = site, to = callback) => platform.open('authorised-login/exchange', by, { grant, verifier, callback: to })

async function asked(address: InAddress, by = session) {
  const { request, goTo } = await ask(address, by)
  if (request === undefined) throw new Error(`sent away: ${goTo}`)
  return request
}

async function decide(decision: 'agreed' | 'refused', { loginId }: { loginId: string }, state: string, by = session): Promise<URLSearchParams> {
  const { goTo } = await platform.page('authorised-login/decide', by, { loginId, decision, state })
  expect(goTo.startsWith(`${callback}?`)).toBe(true)
  return new URL(goTo).searchParams
}

/** Begun, asked and agreed to. */
async function agreed(by = session) {
  const { verifier, address } = await begun()
  const request = await asked(address, by)
  const answer = await decide('agreed', request, address.state!, by)
  return { verifier, address, request, grant: answer.get('grant')! }
}

const recordsOf = ({ holderId }: Session) => platform.store.db.select().from(credentialRecord)
  .where(and(eq(credentialRecord.holderId, holderId), eq(credentialRecord.credentialType, '04')))
const disclosuresOf = ({ holderId }: Session, outcome: 'seen' | 'refused') => platform.store.db.select().from(disclosure)
  .where(and(eq(disclosure.holderId, holderId), eq(disclosure.outcome, outcome)))

describe('an authorised login (§5.3.3-a-5)', () => {
  it('tells the holder who asks, what for and which fields, masked, and keeps neither grant nor state', async () => {
    const { verifier, address } = await begun()
    const request = await asked(address)
    expect(request).toMatchObject({
      institution: '示例市图书馆', system: site, site: 'localhost:8080', scene,
      idType: '居民身份证', idNo: expect.stringMatching(/^\*{14}.{4}$/) as string, name: expect.stringMatching(/^\*+.$/) as string,
    })
    expect(request.decided).toBeUndefined()
    const grant = (await decide('agreed', request, address.state!)).get('grant')!
    expect(grant.length * 4, 'at least 128 bit').toBeGreaterThanOrEqual(128)
    const stored = JSON.stringify(await platform.store.db.select().from(authorisedLogin))
    for (const secret of [grant, address.state!, verifier]) expect(stored).not.toContain(secret)
  })

  it('gives the identity once, with a record of type 04 and a footprint', async () => {
    const { name, idNo } = platform.citizen('北京')
    const [records, seen] = [(await recordsOf(session)).length, (await disclosuresOf(session, 'seen')).length]
    const { grant, verifier } = await agreed()
    expect(await recordsOf(session)).toHaveLength(records + 1)
    expect((await recordsOf(session)).at(-1)).toMatchObject({ state: 'pending', institutionName: '示例市图书馆', sceneCode: '06', sceneDetail: '读者网站登录' })
    expect(await disclosuresOf(session, 'seen'), 'nobody has seen anything yet').toHaveLength(seen)
    expect(await exchange(grant, verifier)).toEqual({ name, idType: '居民身份证', idNo, authTime: '2026-11-23 09:30:00' })
    expect(await disclosuresOf(session, 'seen')).toHaveLength(seen + 1)
  })

  it('refused, sends access_denied and no grant, and writes that down', async () => {
    const holder = await sessionOf('80多岁')
    const { address } = await begun()
    const answer = await decide('refused', await asked(address, holder), address.state!, holder)
    expect(Object.fromEntries(answer)).toEqual({ error: 'access_denied', state: address.state })
    expect(await recordsOf(holder)).toMatchObject([{ state: 'failed' }])
    expect(await disclosuresOf(holder, 'refused')).toMatchObject([{ institution: '示例市图书馆', fields: ['name', 'idType', 'idNo'] }])
  })

  it('gives the state back byte for byte, whatever is in it', async () => {
    const visible = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((byte) => String.fromCharCode(byte)), minLength: 1, maxLength: 128 })
    await fc.assert(fc.asyncProperty(visible, fc.constantFrom('agreed' as const, 'refused' as const), async (state, decision) => {
      const { address } = await begun({ state })
      expect((await decide(decision, await asked(address), state)).get('state')).toBe(state)
    }), { numRuns: 40 })
  })
})

describe('an answer', () => {
  it('given again is the same answer with the same grant, and one record', async () => {
    const before = (await recordsOf(session)).length
    const { address } = await begun()
    const request = await asked(address)
    const answers = await Promise.all(Array.from({ length: 6 }, () => decide('agreed', request, address.state!)))
    expect(new Set(answers.map(String)).size).toBe(1)
    expect(await recordsOf(session)).toHaveLength(before + 1)
    expect((await asked(address)).decided, 'a page loaded again knows').toBe('agreed')
  })

  it('of two at one moment only one holds', async () => {
    const { address } = await begun()
    const request = await asked(address)
    const answers = await Promise.allSettled(Array.from({ length: 10 }, (_, index) => decide(index % 2 ? 'agreed' : 'refused', request, address.state!)))
    expect(new Set(answers.flatMap((answer) => (answer.status === 'fulfilled' ? [String(answer.value)] : []))).size).toBe(1)
    const losers = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []))
    expect(losers).toHaveLength(5)
    for (const reason of losers) expect(reason).toMatchObject({ reason: 'LOGIN_DECIDED' })
  })

  it('is over once its grant was exchanged: neither asked for nor given again', async () => {
    const { grant, verifier, address, request } = await agreed()
    await exchange(grant, verifier)
    await expect(ask(address)).rejects.toMatchObject({ reason: 'LOGIN_DECIDED' })
    await expect(decide('agreed', request, address.state!)).rejects.toMatchObject({ reason: 'LOGIN_DECIDED' })
  })

  it('comes from nobody else, not too late, and not with a lost card', async () => {
    const { address } = await begun()
    const request = await asked(address)
    const other = await sessionOf('长姓名')
    await expect(decide('agreed', request, address.state!, other)).rejects.toMatchObject({ reason: 'LOGIN_REQUEST_UNKNOWN' })
    await expect(ask(address, other)).rejects.toMatchObject({ reason: 'LOGIN_REQUEST_TAKEN' })
    platform.clock.forward(301)
    await expect(decide('agreed', request, address.state!)).rejects.toMatchObject({ reason: 'LOGIN_REQUEST_EXPIRED' })
    await expect(ask(address)).rejects.toMatchObject({ reason: 'LOGIN_REQUEST_EXPIRED' })

    const poor = await sessionOf('没有关联')
    const { address: again } = await begun()
    const unanswered = await asked(again, poor)
    await platform.store.db.update(card).set({ state: 'lost' }).where(eq(card.holderId, poor.holderId))
    await expect(decide('agreed', unanswered, again.state!, poor)).rejects.toMatchObject({ reason: 'CARD_LOST' })
    expect((await decide('refused', unanswered, again.state!, poor)).get('error')).toBe('access_denied')
  })
})

describe('nobody is sent to an address that was not registered for the caller', () => {
  it.each([
    ['a longer one', `${callback}/more`],
    ['a shorter one', callback.slice(0, -1)],
    ['a slash at the end', `${callback}/`],
    ['a query', `${callback}?next=1`],
    ['a fragment', `${callback}#here`],
    ['another port', callback.replace(':8080', ':8081')],
    ['no port', callback.replace(':8080', '')],
    ['HTTPS in place of HTTP', callback.replace('http:', 'https:')],
    ['userinfo before another host', callback.replace('localhost', 'localhost:8080@evil.example')],
    ['userinfo before the same host', callback.replace('localhost', 'me@localhost')],
    ['a host that goes on', callback.replace('localhost', 'localhost.evil.example')],
    ['the same host in capitals', callback.replace('localhost', 'LOCALHOST')],
    ['a percent-encoded letter', callback.replace('/callback', '/%63allback')],
    ['a way up', callback.replace('/callback', '/x/../callback')],
    ['a backslash', callback.replace('/callback', '\\callback')],
    ['a blank behind it', `${callback} `],
    ['a script', 'javascript:alert(1)'],
    ['nothing but the path', '/demo/terminal/partner/callback'],
    ['the channel\'s own page', 'http://localhost:8080/demo/'],
  ])('%s', async (_, altered) => {
    await expect(ask((await begun({ callback: altered })).address)).rejects.toMatchObject({ reason: 'LOGIN_REQUEST_UNKNOWN' })
  })

  it('nor for a number that is none, another\'s or missing', async () => {
    const { channelNo: desk } = await platform.channel('示例图书馆服务台')
    const { address: { channelNo, state, challenge } } = await begun()
    const altered = [(await begun({ channelNo: '010900000000' })).address, (await begun({ channelNo: desk })).address]
    for (const address of [...altered, { channelNo, state, scene, challenge }, { callback, state, scene, challenge }, {}]) {
      await expect(ask(address)).rejects.toMatchObject({ reason: 'LOGIN_REQUEST_UNKNOWN' })
    }
  })
})

it.each<[string, InAddress]>([
  ['no challenge', { challenge: '' }],
  ['a short challenge', { challenge: 'a'.repeat(42) }],
  ['a challenge of other characters', { challenge: `${'a'.repeat(42)}=` }],
  ['a scene of no table', { scene: '随便/登录' }],
])('tells the registered callback of %s, with the state it came with', async (_, fault) => {
  const { address } = await begun(fault)
  const { goTo, request } = await ask(address)
  expect(request).toBeUndefined()
  expect(goTo).toBe(`${callback}?${new URLSearchParams({ error: 'invalid_request', state: address.state! })}`)
})

it('tells it of a state that is none without repeating it', async () => {
  for (const state of ['x'.repeat(129), '状态']) {
    expect((await ask((await begun({ state })).address)).goTo).toBe(`${callback}?error=invalid_request`)
  }
})

describe('a grant', () => {
  it('is exchanged by exactly one of two at one moment, fifty times over', async () => {
    for (let round = 0; round < 50; round += 1) {
      const { grant, verifier } = await agreed()
      const answers = await Promise.allSettled([exchange(grant, verifier), exchange(grant, verifier)])
      expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'LOGIN_GRANT_USED' } })
    }
  }, 60_000)

  it('brought a second time is refused, and noted once for its holder', async () => {
    const { grant, verifier } = await agreed()
    await exchange(grant, verifier)
    const before = (await disclosuresOf(session, 'refused')).length
    for (let times = 0; times < 3; times += 1) await expect(exchange(grant, verifier)).rejects.toMatchObject({ reason: 'LOGIN_GRANT_USED' })
    expect(await disclosuresOf(session, 'refused')).toHaveLength(before + 1)
  })

  it.each<[string, (login: { grant: string; verifier: string }) => Promise<unknown>]>([
    ['another verifier', ({ grant }) => exchange(grant, fresh())],
    ['another callback', ({ grant, verifier }) => exchange(grant, verifier, site, `${callback}/`)],
  ])('burns with %s, and is worth nothing even with the right one', async (_, tried) => {
    const before = (await disclosuresOf(session, 'refused')).length
    const login = await agreed()
    await expect(tried(login)).rejects.toMatchObject({ reason: 'LOGIN_GRANT_UNPROVEN' })
    await expect(exchange(login.grant, login.verifier)).rejects.toMatchObject({ reason: 'LOGIN_GRANT_USED' })
    expect(await disclosuresOf(session, 'refused')).toHaveLength(before + 1)
  })

  it('lives sixty seconds', async () => {
    const [soon, late] = [await agreed(), await agreed()]
    platform.clock.forward(59)
    await exchange(soon.grant, soon.verifier)
    platform.clock.forward(1)
    await expect(exchange(late.grant, late.verifier)).rejects.toMatchObject({ reason: 'LOGIN_GRANT_EXPIRED' })
  })

  it('ends with the session that agreed', async () => {
    const { name, idNo } = platform.citizen('长姓名')
    const { token } = await platform.open('user-token/issue', '示例市民App', { name, idNo, authLevel: '2', page: 'ecard-code' })
    const came = await platform.tokens.present({ token, page: 'ecard-code', at: platform.clock.at })
    if (!('session' in came)) throw new Error(came.refusal)
    const { grant, verifier } = await agreed(came.session)
    await platform.open('user-token/withdraw', '示例市民App', { token })
    await expect(exchange(grant, verifier)).rejects.toMatchObject({ reason: 'LOGIN_GRANT_EXPIRED' })
  })

  it('of another caller is unknown to whoever brings it, and its holder hears of it', async () => {
    const before = (await disclosuresOf(session, 'refused')).length
    const { grant, verifier } = await agreed()
    await expect(exchange(grant, verifier, '示例图书馆服务台')).rejects.toMatchObject({ reason: 'LOGIN_GRANT_UNKNOWN' })
    expect(await disclosuresOf(session, 'refused')).toHaveLength(before + 1)
  })

  it('altered, made up or of another kind is unknown', async () => {
    const { grant, verifier } = await agreed()
    const altered = (grant.startsWith('0') ? '1' : '0') + grant.slice(1)
    for (const text of [altered, grant.slice(1), grant.toUpperCase() + '0', fresh(), makeCode('login', platform.deps.randomBytes)]) {
      await expect(exchange(text, verifier)).rejects.toMatchObject({ reason: 'LOGIN_GRANT_UNKNOWN' })
    }
    await exchange(grant, verifier)
  })
})

it('forgets logins a day after their end', async () => {
  const { address, grant, verifier } = await agreed()
  platform.clock.forward(3600)
  await platform.authorisedLogins.forgetExpiredBefore(platform.clock.at)
  await expect(exchange(grant, verifier)).rejects.toMatchObject({ reason: 'LOGIN_GRANT_UNKNOWN' })
  expect((await asked(address, await sessionOf('北京'))).decided).toBeUndefined()
})
