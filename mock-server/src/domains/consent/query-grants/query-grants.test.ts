import { refusals } from '@one-card/prompts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import { card } from '../../people/holders/schema.ts'
import type { Session } from '../../entry/sessions/index.ts'
import type { PersonKey } from '../../../worlds/people/citizens.ts'
import { queryGrant } from './schema.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
const desk = '示例社会保险经办窗口'

beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

const sessionOf = (who: PersonKey, authLevel: '2' | '3' = '3') => platform.session(who, { authLevel })
const person = (who: PersonKey) => {
  const { name, idNo } = platform.citizen(who)
  return { name, idNo }
}
const request = (who: PersonKey, more: Partial<Parameters<typeof platform.open<'query-grant/request'>>[2]> = {}) =>
  platform.open('query-grant/request', desk, {
    ...person(who),
    items: ['name', 'bankAccount'],
    matter: '一次性创业补贴领取',
    purpose: '核对收款账户并发放补贴',
    period: 'days-30',
    ...more,
  })
const state = (grantNo: string) => platform.open('query-grant/state', desk, { grantNo })
const account = (who: PersonKey) => platform.open('account/query', desk, person(who))
const list = async (session: Session) => (await platform.page('query-grants/list', session, {})).grants
const decide = (grantNo: string, decision: 'agreed' | 'refused', session: Session) =>
  platform.page('query-grants/decide', session, { grantNo, decision })
const withdraw = (grantNo: string, session: Session) => platform.page('query-grants/withdraw', session, { grantNo })
const traces = async (session: Session) =>
  (await platform.page('disclosures/list', session, {})).intentions.flatMap(({ tries, ...of }) =>
    tries.map((each) => ({ ...of, ...each })),
  )

describe('查询授权 (§8.3.3, decision 0131)', () => {
  it('is asked, seen masked, agreed to, used and withdrawn; then the next query is refused', async () => {
    const session = await sessionOf('withoutPassword')
    await expect(account('withoutPassword')).rejects.toMatchObject({ reason: 'QUERY_NOT_GRANTED' })
    const { grantNo, state: asked } = await request('withoutPassword')
    expect([grantNo, asked]).toEqual([expect.stringMatching(/^20261123\d{12}$/), 'requested'])
    await expect(account('withoutPassword')).rejects.toMatchObject({ reason: 'QUERY_NOT_GRANTED' })
    expect(await list(session)).toMatchObject([
      {
        grantNo,
        institution: '示例市社会保险服务中心',
        matter: '一次性创业补贴领取',
        purpose: '核对收款账户并发放补贴',
        period: 'days-30',
        state: 'requested',
        items: [
          { item: 'name', value: '**样', isNew: '0' },
          { item: 'bankAccount', value: expect.stringMatching(/^622\*+\d{4}$/) as string, isNew: '0' },
        ],
      },
    ])

    expect(await decide(grantNo, 'agreed', session)).toEqual({ state: 'granted' })
    expect(await state(grantNo)).toEqual({ state: 'granted', validUntil: '2026-12-23 09:30:00' })
    expect(await account('withoutPassword')).toEqual({
      bank: '示例银行',
      account: platform.citizen('withoutPassword').bankCard,
    })
    expect(await account('withoutPassword')).toMatchObject({ bank: '示例银行' })

    expect(await withdraw(grantNo, session)).toEqual({ state: 'withdrawn' })
    expect(await withdraw(grantNo, session)).toEqual({ state: 'withdrawn' })
    await expect(account('withoutPassword')).rejects.toMatchObject({ reason: 'QUERY_NOT_GRANTED' })
  })

  it('leaves a trace of every look and of every refused one, in plain words and without a value', async () => {
    const session = await sessionOf('elder')
    await account('elder').catch(() => undefined)
    const { grantNo } = await request('elder')
    await decide(grantNo, 'agreed', session)
    platform.clock.forward(60)
    await account('elder')
    expect(await traces(session)).toMatchObject([
      {
        institution: '示例市社会保险服务中心',
        way: 'query',
        reason: '核对收款账户并发放补贴',
        fields: ['bankAccount'],
        outcome: 'seen',
      },
      { outcome: 'refused', fields: ['bankAccount'] },
    ])
    expect(JSON.stringify(await traces(session))).not.toContain(platform.citizen('elder').bankCard.slice(-4))
  })

  it('for one matter is good for one look, of many at one moment exactly one', async () => {
    const session = await sessionOf('longName')
    const { grantNo } = await request('longName', { period: 'once' })
    await decide(grantNo, 'agreed', session)
    const looks = await Promise.allSettled(Array.from({ length: 8 }, () => account('longName')))
    expect(looks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await traces(session)).filter(({ outcome }) => outcome === 'seen')).toHaveLength(1)
    expect(await state(grantNo)).toEqual({ state: 'used' })
  })

  it('shows what is new since the last grant of that institution', async () => {
    const session = await sessionOf('doubleSurname')
    await decide((await request('doubleSurname', { items: ['name'] })).grantNo, 'agreed', session)
    platform.clock.forward(60)
    await request('doubleSurname', { items: ['name', 'mobile'] })
    expect((await list(session))[0]!.items.map(({ item, isNew }) => [item, isNew])).toEqual([
      ['name', '0'],
      ['mobile', '1'],
    ])
  })

  it('writes down who looked in vain, and why, under a grant that stands too', async () => {
    const session = await sessionOf('withoutGlyph')
    const { grantNo } = await request('withoutGlyph')
    await decide(grantNo, 'agreed', session)
    await platform.store.db.update(card).set({ state: 'lost' }).where(eq(card.holderId, session.holderId))
    await expect(account('withoutGlyph')).rejects.toMatchObject({ reason: 'CARD_LOST' })
    platform.clock.forward(1)
    await expect(
      platform.open('account/query', desk, { ...person('withoutGlyph'), name: '别人' }),
    ).rejects.toMatchObject({
      reason: 'HOLDER_MISMATCH',
    })
    expect((await traces(session)).map(({ outcome, cause }) => [outcome, cause])).toEqual([
      ['refused', refusals.HOLDER_MISMATCH],
      ['refused', refusals.CARD_LOST],
    ])
  })

  it('tells a system without a grant nothing of who is registered under which name; the holder reads why', async () => {
    const session = await sessionOf('twentyCharacters')
    const asks = [
      person('twentyCharacters'),
      { ...person('twentyCharacters'), name: '别人' },
      { name: '别人', idNo: '110105198511219985' },
    ]
    for (const asked of asks) {
      await expect(platform.open('account/query', desk, asked)).rejects.toMatchObject({ reason: 'QUERY_NOT_GRANTED' })
      platform.clock.forward(1)
    }
    expect((await traces(session)).slice(0, 2).map(({ cause }) => cause)).toEqual([
      refusals.HOLDER_MISMATCH,
      refusals.QUERY_NOT_GRANTED,
    ])
  })

  it('keeps the time of the consent beside that of its withdrawal', async () => {
    const session = await sessionOf('doubleSurname')
    const { grantNo } = await request('doubleSurname')
    await decide(grantNo, 'agreed', session)
    const decidedAt = platform.clock.at
    platform.clock.forward(3600)
    await withdraw(grantNo, session)
    expect(await platform.store.db.select().from(queryGrant).where(eq(queryGrant.grantNo, grantNo))).toMatchObject([
      { decidedAt, withdrawnAt: platform.clock.at },
    ])
  })

  it("stays in its holder's list as long as it is answered, whatever else was asked since", async () => {
    const session = await sessionOf('rareLast')
    const { grantNo } = await request('rareLast', { period: 'until-withdrawn' })
    await decide(grantNo, 'agreed', session)
    for (let times = 0; times < 55; times += 1) {
      platform.clock.forward(60)
      await decide((await request('rareLast', { period: 'once' })).grantNo, 'refused', session)
    }
    const listed = await list(session)
    expect(listed).toHaveLength(51)
    expect(listed.at(-1)).toMatchObject({ grantNo, state: 'granted' })
    expect(await withdraw(grantNo, session)).toEqual({ state: 'withdrawn' })
  })
})

describe('what comes twice, late or from others', () => {
  it('is one request though it comes ten times at one moment, and another one for another purpose', async () => {
    const session = await sessionOf('pairedLast')
    const asked = await Promise.all(Array.from({ length: 10 }, () => request('pairedLast')))
    expect(new Set(asked.map(({ grantNo }) => grantNo)).size).toBe(1)
    await request('pairedLast', { purpose: '核对参保地' })
    expect((await list(session)).map(({ purpose }) => purpose).sort()).toEqual(
      ['核对参保地', '核对收款账户并发放补贴'].sort(),
    )
  })

  it('does not bury what the holder has to read: five of one institution wait at a time', async () => {
    const session = await sessionOf('withoutBank')
    const asked = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => request('withoutBank', { matter: `事项${index}` })),
    )
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    for (const each of asked)
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ reason: 'GRANTS_WAITING' })
    const waiting = await list(session)
    expect(waiting).toHaveLength(5)
    await decide(waiting[0]!.grantNo, 'refused', session)
    expect(await request('withoutBank', { matter: '又一件' })).toMatchObject({ state: 'requested' })
  })

  it('is the same request while nobody answered, and a new one after', async () => {
    const session = await sessionOf('manyMonths')
    const first = await request('manyMonths')
    expect((await request('manyMonths', { items: ['bankAccount', 'name'] })).grantNo).toBe(first.grantNo)
    await decide(first.grantNo, 'refused', session)
    expect((await request('manyMonths')).grantNo).not.toBe(first.grantNo)
  })

  it('is answered once', async () => {
    const session = await sessionOf('withoutPassword')
    const { grantNo } = await request('withoutPassword', { period: 'until-withdrawn' })
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) => decide(grantNo, index % 2 ? 'agreed' : 'refused', session)),
    )
    expect(new Set(answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.state] : []))).size).toBe(
      1,
    )
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ reason: 'GRANT_DECIDED' })
  })

  it('ends with its time, asked or granted', async () => {
    const session = await sessionOf('rareName')
    const [unanswered, month] = [await request('rareName', { items: ['name'] }), await request('rareName')]
    await decide(month.grantNo, 'agreed', session)
    platform.clock.forward(7 * 86_400)
    expect(await state(unanswered.grantNo)).toEqual({ state: 'expired' })
    await expect(decide(unanswered.grantNo, 'agreed', session)).rejects.toMatchObject({ reason: 'GRANT_EXPIRED' })
    platform.clock.forward(23 * 86_400)
    await expect(account('rareName')).rejects.toMatchObject({ reason: 'QUERY_NOT_GRANTED' })
  })

  it('takes the holder in person where it has no end or leads to money, and to refuse it nothing more (decision 0125)', async () => {
    const session = await sessionOf('twentyCharacters', '2')
    for (const more of [
      { items: ['bankAccount' as const] },
      { items: ['mobile' as const], period: 'until-withdrawn' as const },
    ]) {
      const { grantNo } = await request('twentyCharacters', more)
      await expect(decide(grantNo, 'agreed', session)).rejects.toMatchObject({ reason: 'AUTH_LEVEL_TOO_LOW' })
      expect(await state(grantNo)).toMatchObject({ state: 'requested' })
      expect(await decide(grantNo, 'refused', session)).toEqual({ state: 'refused' })
    }
    const { grantNo } = await request('twentyCharacters', { items: ['mobile'], period: 'days-30' })
    expect(await decide(grantNo, 'agreed', session)).toEqual({ state: 'granted' })
  })

  it("is nobody else's to see, to answer or to ask about", async () => {
    const other = await sessionOf('longName')
    const { grantNo } = await request('withoutPassword', { items: ['mobile'] })
    await expect(decide(grantNo, 'agreed', other)).rejects.toMatchObject({ reason: 'GRANT_UNKNOWN' })
    await expect(withdraw(grantNo, other)).rejects.toMatchObject({ reason: 'GRANT_UNKNOWN' })
    expect((await list(other)).some((grant) => grant.grantNo === grantNo)).toBe(false)
    await expect(platform.open('query-grant/state', '示例图书馆服务台', { grantNo })).rejects.toMatchObject({
      reason: 'GRANT_UNKNOWN',
    })
    await expect(request('withoutPassword', { name: '别人' })).rejects.toMatchObject({ reason: 'HOLDER_MISMATCH' })
  })

  it('tells of a card without an account, and uses nothing up', async () => {
    const session = await sessionOf('withoutBank')
    const { grantNo } = await request('withoutBank', { period: 'once' })
    await decide(grantNo, 'agreed', session)
    await expect(account('withoutBank')).rejects.toMatchObject({ reason: 'ACCOUNT_MISSING' })
    expect(await state(grantNo)).toMatchObject({ state: 'granted' })
  })
})
