import { makeCode } from '@one-card/platform-api/code-text'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { channelService } from '../../access/grants/schema.ts'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import { disclosure } from '../../uses/disclosures/schema.ts'
import { card } from '../../people/holders/schema.ts'
import { useRecord } from '../../uses/records/schema.ts'
import type { Session } from '../../entry/sessions/index.ts'
import { loginCode } from './schema.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
const library = '示例图书馆服务台'

beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

const create = () =>
  platform.open('login-code/create', library, { scene: '文化体验应用/图书馆自助服务登录', device: '一楼大厅2号自助机' })
const query = (code: string, by = library) => platform.open('login-code/query', by, { code })
const scan = (code: string, session: Session) => platform.page('login/scan', session, { code })
const decide = (loginId: string, decision: 'agreed' | 'refused', session: Session) =>
  platform.page('login/decide', session, { loginId, decision })
const recordsOf = ({ holderId }: Session) =>
  platform.store.db.select().from(useRecord).where(eq(useRecord.holderId, holderId))

describe('a scan login (§7.1.4)', () => {
  it('tells the holder who asks, what for and which fields, masked, and sends nothing before they agree', async () => {
    const session = await platform.session('withoutPassword')
    const { code, expiresIn } = await create()
    expect(expiresIn).toBe('120')
    expect(await query(code)).toEqual({ state: 'waiting' })
    expect(await scan(code, session)).toMatchObject({
      institution: '示例市图书馆',
      system: library,
      device: '一楼大厅2号自助机',
      scene: '文化体验应用/图书馆自助服务登录',
      askedAt: '2026-11-23 09:30:00',
      idType: '居民身份证',
      idNo: expect.stringMatching(/^\*{14}.{4}$/) as string,
      name: expect.stringMatching(/^\*+.$/) as string,
    })
    expect(await query(code)).toEqual({ state: 'scanned' })
    expect(JSON.stringify(await platform.store.db.select().from(loginCode))).not.toContain(code)
  })

  it('gives the identity once, and leaves a C.3 record of type 05', async () => {
    const session = await platform.session('longName')
    const before = (await recordsOf(session)).length
    const { name, idNo } = platform.citizen('longName')
    const { code } = await create()
    const { loginId } = await scan(code, session)
    expect(await decide(loginId, 'agreed', session)).toEqual({ state: 'confirmed' })
    const answers = await Promise.all([query(code), query(code), query(code)])
    expect(answers.filter((answer) => answer.idNo !== undefined)).toEqual([
      { state: 'confirmed', name, idType: '居民身份证', idNo, authTime: '2026-11-23 09:30:00' },
    ])
    expect(answers.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'confirmed'])
    const records = await recordsOf(session)
    expect(records).toHaveLength(before + 1)
    expect(records.find(({ credentialType }) => credentialType === '05')).toMatchObject({
      state: 'pending',
      institutionName: '示例市图书馆',
      sceneCode: '06',
      sceneDetail: '图书馆自助服务登录',
    })
  })

  it('tells the system that the holder refused, and records that too', async () => {
    const session = await platform.session('elder')
    const { code } = await create()
    const { loginId } = await scan(code, session)
    expect(await decide(loginId, 'refused', session)).toEqual({ state: 'refused' })
    expect(await query(code)).toEqual({ state: 'refused' })
    expect((await recordsOf(session)).filter(({ credentialType }) => credentialType === '05')).toMatchObject([
      { state: 'failed' },
    ])
  })
})

describe('what comes twice, late or from others', () => {
  it('is scanned by one of many at one moment, who may load the page again', async () => {
    const sessions = await Promise.all(
      (['withoutPassword', 'elder', 'longName', 'withoutPassword', 'elder'] as const).map((who) =>
        platform.session(who),
      ),
    )
    const { code } = await create()
    const outcomes = await Promise.allSettled(sessions.map((session) => scan(code, session)))
    const winners = sessions.filter((_, index) => outcomes[index]!.status === 'fulfilled')
    expect(winners).toHaveLength(1)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ reason: 'LOGIN_CODE_TAKEN' })
    expect((await scan(code, winners[0]!)).loginId).toBeTruthy()
  })

  it('is answered once: the same answer again is the same, another one is refused, with one record', async () => {
    const session = await platform.session('withoutPassword')
    const before = (await recordsOf(session)).length
    const { code } = await create()
    const { loginId } = await scan(code, session)
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) => decide(loginId, index % 2 ? 'agreed' : 'refused', session)),
    )
    const states = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.state] : []))
    expect(new Set(states).size).toBe(1)
    expect(states).toHaveLength(5)
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ reason: 'LOGIN_DECIDED' })
    expect(await recordsOf(session)).toHaveLength(before + 1)
    expect(await scan(code, session), 'loaded again it shows what was answered').toMatchObject({
      loginId,
      answer: states[0],
    })
  })

  it('expires at every step, with words of its own', async () => {
    const session = await platform.session('withoutPassword')
    const [unseen, seen, agreed] = [await create(), await create(), await create()]
    const shown = await scan(seen.code, session)
    const told = await scan(agreed.code, session)
    await decide(told.loginId, 'agreed', session)
    platform.clock.forward(181)
    for (const { code } of [unseen, seen, agreed]) expect(await query(code)).toEqual({ state: 'expired' })
    await expect(scan(unseen.code, session)).rejects.toMatchObject({ reason: 'LOGIN_CODE_EXPIRED' })
    await expect(decide(shown.loginId, 'agreed', session)).rejects.toMatchObject({ reason: 'LOGIN_CODE_EXPIRED' })
  })

  it('gives no more than was shown, and nothing after the session it was agreed in', async () => {
    const { channelNo } = await platform.channel(library)
    const grant = (fields: string[]) =>
      platform.store.db
        .update(channelService)
        .set({ fields })
        .where(and(eq(channelService.channelNo, channelNo), eq(channelService.service, 'login-code/query')))
    const all = await platform.grants.grantedFields(channelNo, 'login-code/query')
    const { session, token } = await platform.visit('elder')
    const [narrow, late] = [await create(), await create()]
    await grant(['name'])
    const shown = await scan(narrow.code, session)
    expect(shown).not.toHaveProperty('idNo')
    await grant(all)
    await decide(shown.loginId, 'agreed', session)
    expect(await query(narrow.code)).toEqual({
      state: 'confirmed',
      name: platform.citizen('elder').name,
      authTime: expect.any(String) as string,
    })
    const { loginId } = await scan(late.code, session)
    await decide(loginId, 'agreed', session)
    await platform.open('user-token/withdraw', '示例市民App', { token })
    expect(await query(late.code)).toEqual({ state: 'expired' })
    platform.clock.forward(300)
    expect(await query(narrow.code), 'what was given stays given').toEqual({ state: 'confirmed' })
  })

  it("is the page's that scans it twice at one moment", async () => {
    const session = await platform.session('withoutPassword')
    const { code } = await create()
    const [one, two] = await Promise.all([scan(code, session), scan(code, session)])
    expect(one).toEqual(two)
  })

  it("is nobody else's to ask for or to answer", async () => {
    const [mine, other] = [await platform.session('withoutPassword'), await platform.session('longName')]
    const { code } = await create()
    const { loginId } = await scan(code, mine)
    await expect(decide(loginId, 'agreed', other)).rejects.toMatchObject({ reason: 'LOGIN_CODE_UNKNOWN' })
    await expect(query(code, '示例服务大厅窗口')).rejects.toMatchObject({ reason: 'LOGIN_CODE_UNKNOWN' })
    await expect(scan(makeCode('login', platform.deps.randomBytes), mine)).rejects.toMatchObject({
      reason: 'LOGIN_CODE_UNKNOWN',
    })
    await expect(scan(makeCode('identity', platform.deps.randomBytes), mine)).rejects.toMatchObject({
      reason: 'LOGIN_CODE_UNKNOWN',
    })
  })

  it('is not agreed to with a lost card', async () => {
    const session = await platform.session('withoutBank')
    const { code } = await create()
    const { loginId } = await scan(code, session)
    await platform.store.db.update(card).set({ state: 'lost' }).where(eq(card.holderId, session.holderId))
    await expect(decide(loginId, 'agreed', session)).rejects.toMatchObject({ reason: 'CARD_LOST' })
    expect(await query(code)).toEqual({ state: 'scanned' })
    expect(await decide(loginId, 'refused', session)).toEqual({ state: 'refused' })
  })
})

it('tells the holder of a code that nobody asked for again, before it is deleted', async () => {
  const session = await platform.session('withoutGlyph')
  const [unanswered, unfetched] = [await create(), await create()]
  await scan(unanswered.code, session)
  const { loginId } = await scan(unfetched.code, session)
  await decide(loginId, 'agreed', session)
  platform.clock.forward(25 * 3600)
  await platform.cleanUp()
  const tries = await platform.store.db.select().from(disclosure).where(eq(disclosure.holderId, session.holderId))
  expect(tries).toMatchObject([
    { way: 'login', cause: 'LOGIN_CODE_EXPIRED' },
    { way: 'login', cause: 'LOGIN_CODE_EXPIRED' },
  ])
})

it('deletes codes a day after their end', async () => {
  const session = await platform.session('withoutPassword')
  const { code } = await create()
  platform.clock.forward(25 * 3600)
  await platform.cleanUp()
  await expect(scan(code, session)).rejects.toMatchObject({ reason: 'LOGIN_CODE_UNKNOWN' })
})
