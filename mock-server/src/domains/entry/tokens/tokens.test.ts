import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import type { Params, OpenServices } from '@one-card/platform-api'
import { channel } from '../../access/channels/schema.ts'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import { session } from '../sessions/schema.ts'
import { token } from './schema.ts'

type Issue = Params<OpenServices['user-token/issue']>
let platform: Awaited<ReturnType<typeof demoPlatform>>
const app = '示例市民App'

beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

function issue(params: Partial<Issue> = {}, caller = app) {
  const { name, idNo } = platform.citizen('manyMonths')
  return platform.open('user-token/issue', caller, { name, idNo, authLevel: '2', page: 'national-zone', ...params })
}

const visit = (text: string, more = {}) => ({
  token: text,
  page: 'national-zone' as const,
  at: platform.clock.at,
  ...more,
})

describe('issuing', () => {
  it('gives a token for two hours and the address to open', async () => {
    const issued = await issue()
    expect(issued.expiresIn).toBe('7200')
    expect(issued.url).toBe(`http://localhost:8080/h5/national-zone/?token=${issued.token}`)
  })

  it('keeps no token and nothing personal in clear', async () => {
    const { token: text } = await issue({ mobile: '13300004301' })
    const rows = JSON.stringify(await platform.store.db.select().from(token))
    expect(rows).not.toContain(text)
    expect(rows).not.toContain('13300004301')
  })

  it.each<[string, Partial<Issue>, string]>([
    ['somebody the platform does not know', { idNo: '110101199003071233' }, 'HOLDER_MISMATCH'],
    ["a name that is not the number's", { name: '张三' }, 'HOLDER_MISMATCH'],
    ['a page that was not granted', { page: 'local-zone' }, 'PAGE_NOT_GRANTED'],
    ["a level below the page's", { page: 'ecard-code', authLevel: '1' }, 'AUTH_LEVEL_TOO_LOW'],
    ['a way back to someone else', { returnUrl: 'https://other.example.org/' }, 'FORMAT_INVALID'],
    ['a way back that only begins like ours', { returnUrl: 'http://localhost:8080.evil.example/' }, 'FORMAT_INVALID'],
    ['a way back without encryption', { returnUrl: 'http://partner.example.com/' }, 'FORMAT_INVALID'],
    ['a way back that shows another name', { returnUrl: 'http://bank.example@localhost:8080/' }, 'FORMAT_INVALID'],
    ['a way back that is a script', { returnUrl: 'javascript:alert(1)' }, 'FORMAT_INVALID'],
  ])('refuses %s', async (_what, params, reason) => {
    await expect(issue(params)).rejects.toMatchObject({ reason })
  })

  it('keeps a way back as a browser would write it', async () => {
    const { token: text } = await issue({ returnUrl: 'HTTP://LOCALHOST:8080/a/../demo/\\x?"<>' })
    const came = await platform.tokens.present(visit(text))
    expect('session' in came && came.session.returnUrl).toBe('http://localhost:8080/demo//x?%22%3C%3E')
  })

  it('lets a partner site come back to its own origin, over https alone', async () => {
    const back = { returnUrl: 'https://partner.example.com/done' }
    await expect(issue(back, '示例合作网站')).resolves.toBeTruthy()
    await expect(issue({ returnUrl: 'http://partner.example.com/done' }, '示例合作网站')).rejects.toMatchObject({
      field: 'returnUrl',
    })
  })

  it('knows a name by any middle dot', async () => {
    const { idNo } = platform.citizen('longName')
    await expect(issue({ idNo, name: '阿不都热依木•买买提' })).resolves.toBeTruthy()
  })
})

describe('presenting', () => {
  it('opens a session that ends with the token, in the mode the channel asked for', async () => {
    const { token: text } = await issue({ elderly: '1' })
    platform.clock.forward(600)
    const came = await platform.tokens.present(visit(text))
    expect(came).toMatchObject({ session: { authLevel: 2, mode: 'elderly', returnUrl: 'http://localhost:8080/demo/' } })
    expect('session' in came && came.session.expiresAtMs).toBe(platform.clock.at.getTime() + 6600 * 1000)
  })

  it('prefers the mode the holder chose', async () => {
    const { name, idNo } = platform.citizen('elder')
    const came = await platform.tokens.present(visit((await issue({ name, idNo, elderly: '0' })).token))
    expect(came).toMatchObject({ session: { mode: 'elderly' } })
  })

  it('lets exactly one of many browsers in', async () => {
    const { token: text } = await issue()
    const came = await Promise.all(Array.from({ length: 20 }, () => platform.tokens.present(visit(text))))
    expect(came.filter((one) => 'session' in one)).toHaveLength(1)
    expect(came.filter((one) => 'refusal' in one && one.refusal === 'TOKEN_PRESENTED')).toHaveLength(19)
    const sessions = await platform.store.db.select().from(session)
    expect(new Set(sessions.map((row) => row.tokenHash)).size).toBe(sessions.length)
  })

  it('lets the first presenter reload, and nobody with another session', async () => {
    const { token: text } = await issue()
    const first = (await platform.tokens.present(visit(text))) as { cookie: string; session: { id: string } }
    const reload = await platform.tokens.present(visit(text, { browserSession: first.cookie }))
    expect(reload).toMatchObject({ session: { id: first.session.id } })
    expect(reload).not.toHaveProperty('cookie')
    const other = (await platform.tokens.present(visit((await issue()).token))) as { cookie: string }
    expect(await platform.tokens.present(visit(text, { browserSession: other.cookie }))).toMatchObject({
      refusal: 'TOKEN_PRESENTED',
    })
  })

  it('tells apart why nobody comes in, says the way back, and uses nothing up', async () => {
    const { token: text } = await issue()
    expect(await platform.tokens.present(visit('f'.repeat(64)))).toEqual({ refusal: 'TOKEN_UNKNOWN' })
    expect(await platform.tokens.present(visit(text, { page: 'ecard-code' }))).toMatchObject({
      refusal: 'TOKEN_OTHER_PAGE',
      channel: { name: app },
    })
    expect(await platform.tokens.present(visit(text, { refererOrigin: 'https://partner.example.com' }))).toMatchObject({
      refusal: 'TOKEN_OTHER_CHANNEL',
      returnUrl: 'http://localhost:8080/demo/',
    })
    expect(await platform.tokens.present(visit(text, { refererOrigin: 'https://nobody.example' }))).toHaveProperty(
      'session',
    )
  })

  it('refuses a token two hours after its issue, to the second', async () => {
    const [young, old] = [await issue(), await issue()]
    platform.clock.forward(7199)
    expect(await platform.tokens.present(visit(young.token))).toHaveProperty('session')
    platform.clock.forward(1)
    expect(await platform.tokens.present(visit(old.token))).toMatchObject({ refusal: 'TOKEN_EXPIRED' })
  })

  it('refuses what a channel brings that was suspended since', async () => {
    const { token: text } = await issue({}, '示例掌上办小程序')
    const { channelNo } = await platform.channel('示例掌上办小程序')
    await platform.store.db.update(channel).set({ state: 'suspended' }).where(eq(channel.channelNo, channelNo))
    expect(await platform.tokens.present(visit(text))).toEqual({ refusal: 'CHANNEL_UNKNOWN' })
  })
})

describe('parsing and taking back', () => {
  let text: string
  beforeEach(async () => {
    text = (await issue({ mobile: '13300009999' })).token
  })

  it('gives the channel the fields granted to it', async () => {
    const { name, idNo } = platform.citizen('manyMonths')
    expect(await platform.open('user-token/parse', app, { token: text })).toMatchObject({
      name,
      idNo,
      mobile: '13300009999',
      authLevel: '2',
    })
    const parsed = await platform.open('user-token/parse', '示例服务大厅窗口', { token: text })
    expect(Object.keys(parsed).sort()).toEqual(['authLevel', 'expiresAt', 'page'])
  })

  it('refuses another channel, a forged and an expired token', async () => {
    await expect(platform.open('user-token/parse', '示例合作网站', { token: text })).rejects.toMatchObject({
      reason: 'TOKEN_OTHER_CHANNEL',
    })
    await expect(platform.open('user-token/parse', app, { token: `${text.slice(0, -1)}x` })).rejects.toMatchObject({
      reason: 'TOKEN_UNKNOWN',
    })
    platform.clock.forward(7200)
    await expect(platform.open('user-token/parse', app, { token: text })).rejects.toMatchObject({
      reason: 'TOKEN_EXPIRED',
    })
  })

  it('ends a withdrawn token and the session it became', async () => {
    const { cookie } = (await platform.tokens.present(visit(text))) as { cookie: string }
    await expect(platform.open('user-token/withdraw', '示例合作网站', { token: text })).rejects.toMatchObject({
      reason: 'TOKEN_OTHER_CHANNEL',
    })
    await platform.open('user-token/withdraw', app, { token: text })
    await expect(platform.open('user-token/parse', app, { token: text })).rejects.toMatchObject({
      reason: 'TOKEN_EXPIRED',
    })
    expect(await platform.sessions.find(cookie, platform.clock.at)).toMatchObject({
      refusal: 'SESSION_EXPIRED',
      channel: { name: app },
    })
  })
})
