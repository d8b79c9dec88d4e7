import { challengeOf } from '@one-card/platform-api/challenge'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { channelCallback } from '../../access/channels/schema.ts'
import { channelService } from '../../access/grants/schema.ts'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import { disclosure } from '../../uses/disclosures/schema.ts'
import { card } from '../../people/holders/schema.ts'
import { useRecord } from '../../uses/records/schema.ts'
import type { Session } from '../../entry/sessions/index.ts'
import { authorisedLogin } from './schema.ts'
import fc from 'fast-check'

let platform: Awaited<ReturnType<typeof demoPlatform>>
const site = '示例图书馆读者网站'
const callback = 'http://localhost:8080/demo/terminal/partner/callback'
const scene = '文化体验应用/读者网站登录'
let channelNo: string
let logins = 0

beforeAll(async () => {
  platform = await demoPlatform()
  channelNo = (await platform.channel(site)).channelNo
}, 60_000)
afterAll(() => platform.store.close())

const newVerifier = () => `verifier-${String((logins += 1)).padStart(40, '0')}`
const askedBy = (verifier: string, more = {}) => ({
  channelNo,
  callback,
  state: 'xyz',
  scene,
  challenge: challengeOf(verifier),
  ...more,
})
const openRequest = (session: Session, verifier: string, more = {}) =>
  platform.page('authorised-login/ask', session, askedBy(verifier, more))
const decide = (loginId: string, decision: 'agreed' | 'refused', session: Session, state = 'xyz') =>
  platform.page('authorised-login/decide', session, { loginId, decision, state })
const exchange = (grant: string, verifier: string, by = site, at = callback) =>
  platform.open('authorised-login/exchange', by, { grant, verifier, callback: at })
const answerIn = (goTo: string) => Object.fromEntries(new URL(goTo).searchParams)
const recordsOf = async ({ holderId }: Session) =>
  (await platform.store.db.select().from(useRecord).where(eq(useRecord.holderId, holderId))).filter(
    ({ credentialType }) => credentialType === '04',
  )
const tracesOf = async (session: Session) =>
  (await platform.page('disclosures/list', session, {})).intentions.flatMap(({ tries, ...of }) =>
    tries.map((each) => ({ ...of, ...each })),
  )
const refusedOf = async ({ holderId }: Session) =>
  (
    await platform.store.db
      .select()
      .from(disclosure)
      .where(and(eq(disclosure.holderId, holderId), eq(disclosure.outcome, 'refused')))
  ).length
const rowOf = async (loginId: string) =>
  (await platform.store.db.select().from(authorisedLogin).where(eq(authorisedLogin.loginId, loginId)))[0]!

/** Asked and agreed to: what the site is sent. */
async function agreed(session: Session, verifier = newVerifier()) {
  const { request } = await openRequest(session, verifier)
  const { goTo } = await decide(request!.loginId, 'agreed', session)
  return { verifier, loginId: request!.loginId, goTo, grant: answerIn(goTo).grant! }
}

describe('an authorised login (§5.3.3-a-5)', () => {
  it('tells the holder who asks, from which site, what for and which fields, masked', async () => {
    const { request } = await openRequest(await platform.session('withoutPassword'), newVerifier())
    expect(request).toEqual({
      loginId: expect.any(String) as string,
      institution: '示例市图书馆',
      system: site,
      site: 'localhost:8080',
      scene,
      idType: '居民身份证',
      idNo: expect.stringMatching(/^\*{14}.{4}$/) as string,
      name: expect.stringMatching(/^\*+.$/) as string,
    })
  })

  it('gives the identity once, leaves a C.3 record of type 04, and the holder can see who saw what', async () => {
    const session = await platform.session('longName')
    const { name, idNo } = platform.citizen('longName')
    const { verifier, grant, goTo } = await agreed(session)
    expect(goTo).toBe(`${callback}?grant=${grant}&state=xyz`)
    expect(await recordsOf(session)).toMatchObject([
      { state: 'pending', institutionName: '示例市图书馆', sceneCode: '06', sceneDetail: '读者网站登录' },
    ])
    expect(await tracesOf(session), 'agreed is not yet seen').toEqual([])
    expect(await exchange(grant, verifier)).toEqual({
      name,
      idType: '居民身份证',
      idNo,
      authTime: '2026-11-23 09:30:00',
    })
    expect(await tracesOf(session)).toMatchObject([
      { institution: '示例市图书馆', way: 'login', fields: ['name', 'idType', 'idNo'], outcome: 'seen' },
    ])
    expect(await recordsOf(session)).toHaveLength(1)
  })

  it('gives nothing when the holder refuses, and records that too', async () => {
    const session = await platform.session('elder')
    const { request } = await openRequest(session, newVerifier())
    expect(await decide(request!.loginId, 'refused', session)).toEqual({
      goTo: `${callback}?error=access_denied&state=xyz`,
    })
    expect(await recordsOf(session)).toMatchObject([{ state: 'failed' }])
    expect(await tracesOf(session)).toMatchObject([{ institution: '示例市图书馆', outcome: 'refused' }])
  })

  it('keeps neither grant nor state, and the store alone does not yield a grant', async () => {
    const { grant, loginId } = await agreed(await platform.session('withoutPassword'))
    expect(grant).toMatch(/^[0-9a-f]{64}$/)
    const rows = JSON.stringify(await platform.store.db.select().from(authorisedLogin))
    expect(rows).not.toContain(grant)
    expect(rows).not.toContain('xyz')
    expect((await rowOf(loginId)).grantDigest).toMatch(/^[0-9a-f]{64}$/)
  })

  it('never gives more than the holder was shown, nor more than is granted now', async () => {
    const session = await platform.session('withoutPassword')
    const grantsOf = (fields: string[]) =>
      platform.store.db
        .update(channelService)
        .set({ fields })
        .where(eq(channelService.service, 'authorised-login/exchange'))
    await grantsOf(['name'])
    const narrow = await agreed(session)
    await grantsOf(['name', 'idType', 'idNo'])
    const wide = await agreed(session)
    expect(Object.keys(await exchange(narrow.grant, narrow.verifier))).toEqual(['name', 'authTime'])
    await grantsOf(['name', 'idType'])
    expect(Object.keys(await exchange(wide.grant, wide.verifier))).toEqual(['name', 'idType', 'authTime'])
    await grantsOf(['name', 'idType', 'idNo'])
  })
})

describe('who asks', () => {
  const variants: [what: string, address: string][] = [
    ['a prefix', callback.slice(0, -1)],
    ['more behind it', `${callback}/more`],
    ['a slash at the end', `${callback}/`],
    ['a query', `${callback}?next=1`],
    ['another port', callback.replace('8080', '8081')],
    ['another scheme', callback.replace('http:', 'https:')],
    ['userinfo', callback.replace('//', '//a@')],
    ['our host as userinfo', 'http://localhost:8080@evil.example/demo/terminal/partner/callback'],
    ['a letter encoded', callback.replace('partner', 'p%61rtner')],
    ['a fragment', `${callback}#x`],
    ['capitals in the host', callback.replace('localhost', 'LOCALHOST')],
    ['a dot segment', callback.replace('/partner', '/./partner')],
    ['a blank', `${callback} `],
    ['another address for the same machine', callback.replace('localhost', '127.0.0.1')],
    ['a script', 'javascript:alert(1)'],
    ['nothing of an address', 'x'],
  ]

  it.each(variants)('by a callback with %s is sent nowhere', async (_what, address) => {
    await expect(
      openRequest(await platform.session('withoutPassword'), newVerifier(), { callback: address }),
    ).rejects.toMatchObject({
      reason: 'LOGIN_REQUEST_UNKNOWN',
    })
  })

  it('by any address that is not the registered one, letter for letter, is sent nowhere', async () => {
    const session = await platform.session('withoutPassword')
    const asked = askedBy(newVerifier())
    await fc.assert(
      fc.asyncProperty(fc.nat(callback.length), fc.string({ maxLength: 2 }), fc.nat(2), async (at, put, cut) => {
        const address = callback.slice(0, at) + put + callback.slice(at + cut)
        fc.pre(address !== callback)
        await expect(
          platform.page('authorised-login/ask', session, { ...asked, callback: address }),
        ).rejects.toMatchObject({ reason: 'LOGIN_REQUEST_UNKNOWN' })
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['no number', { channelNo: undefined }],
    ['no callback', { callback: undefined }],
    ['a number nobody has', { channelNo: '019932050099' }],
    ['the number of a channel', { channelNo: '010132050001' }],
    ['the number of another system', { channelNo: '010932050001' }],
  ])('with %s is sent nowhere', async (_what, wrong) => {
    const session = await platform.session('withoutPassword')
    await expect(
      platform.page('authorised-login/ask', session, { ...askedBy(newVerifier()), ...wrong } as never),
    ).rejects.toMatchObject({ reason: 'LOGIN_REQUEST_UNKNOWN' })
  })

  it.each([
    ['a scene outside table C.7', { scene: '登录' }, 'invalid_request'],
    ['no scene', { scene: undefined }, 'invalid_request'],
    ['no challenge', { challenge: undefined }, 'invalid_request'],
    ['a short challenge', { challenge: 'a'.repeat(42) }, 'invalid_request'],
    ['a challenge that is no base64url', { challenge: `${'a'.repeat(42)}+` }, 'invalid_request'],
  ])('properly but with %s hears of it at the registered callback (RFC 6749 §4.1.2.1)', async (_what, wrong, error) => {
    const answer = await platform.page('authorised-login/ask', await platform.session('withoutPassword'), {
      ...askedBy(newVerifier()),
      ...wrong,
    } as never)
    expect(answer).toEqual({ goTo: `${callback}?error=${error}&state=xyz` })
  })

  it.each([
    ['none', undefined],
    ['one that is too long', 'a'.repeat(129)],
    ['one that is not plain text', '状态'],
  ])('with a state that is %s hears of it without one', async (_what, state) => {
    const answer = await platform.page('authorised-login/ask', await platform.session('withoutPassword'), {
      ...askedBy(newVerifier()),
      state,
    } as never)
    expect(answer).toEqual({ goTo: `${callback}?error=invalid_request` })
  })

  it('without the service is told so', async () => {
    const { channelNo: other } = await platform.channel('示例医院挂号台')
    await platform.store.db.insert(channelCallback).values({ channelNo: other, callback })
    expect(await openRequest(await platform.session('withoutPassword'), newVerifier(), { channelNo: other })).toEqual({
      goTo: `${callback}?error=unauthorized_client&state=xyz`,
    })
  })

  it('registers addresses of HTTPS or of this machine, without userinfo or fragment', async () => {
    const register = (address: string) =>
      platform.store.db.insert(channelCallback).values({ channelNo, callback: address })
    for (const address of [
      'http://reader.example.com/back',
      'https://a@reader.example.com/back',
      'https://reader.example.com/back#x',
      'https://reader.example.com',
      'javascript:alert(1)',
      'http://localhost.evil.example/',
    ]) {
      await expect(register(address), address).rejects.toThrow()
    }
    await expect(register('https://reader.example.com/back?site=1')).resolves.toBeDefined()
    const { goTo } = await openRequest(await platform.session('withoutPassword'), newVerifier(), {
      callback: 'https://reader.example.com/back?site=1',
      scene: 'x',
    })
    expect(goTo).toBe('https://reader.example.com/back?site=1&error=invalid_request&state=xyz')
  })
})

describe("the holder's answer", () => {
  it('carries the state back byte for byte', async () => {
    const session = await platform.session('withoutPassword')
    const { request } = await openRequest(session, newVerifier())
    const visible = fc.string({
      unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
      minLength: 1,
      maxLength: 128,
    })
    await fc.assert(
      fc.asyncProperty(visible, async (state) => {
        const { goTo } = await decide(request!.loginId, 'refused', session, state)
        expect(answerIn(goTo)).toEqual({ error: 'access_denied', state })
      }),
      { numRuns: 200 },
    )
  })

  it('is one, however often and from however many tabs it is given: the same way on, with the same grant and one record', async () => {
    const session = await platform.session('withoutPassword')
    const before = (await recordsOf(session)).length
    const verifier = newVerifier()
    const requests = await Promise.all(Array.from({ length: 4 }, () => openRequest(session, verifier)))
    const loginId = requests[0]!.request!.loginId
    expect(new Set(requests.map(({ request }) => request!.loginId)).size).toBe(1)
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) => decide(loginId, index % 2 ? 'agreed' : 'refused', session)),
    )
    expect(new Set(answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.goTo] : []))).size).toBe(
      1,
    )
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ reason: 'LOGIN_DECIDED' })
    expect(await recordsOf(session)).toHaveLength(before + 1)
  })

  it('that was lost on its way is found by the page loaded again, until the site has used it', async () => {
    const session = await platform.session('withoutPassword')
    const { verifier, loginId, goTo, grant } = await agreed(session)
    expect((await openRequest(session, verifier)).request).toMatchObject({ loginId, decided: 'agreed' })
    expect((await decide(loginId, 'agreed', session)).goTo).toBe(goTo)
    await exchange(grant, verifier)
    await expect(openRequest(session, verifier)).rejects.toMatchObject({ reason: 'LOGIN_DECIDED' })
    await expect(decide(loginId, 'agreed', session)).rejects.toMatchObject({ reason: 'LOGIN_DECIDED' })
  })

  it("is nobody else's: a challenge is one session's, with one callback and scene", async () => {
    const [mine, other] = [await platform.session('withoutPassword'), await platform.session('longName')]
    const verifier = newVerifier()
    const { request } = await openRequest(mine, verifier)
    await expect(openRequest(other, verifier)).rejects.toMatchObject({ reason: 'LOGIN_REQUEST_TAKEN' })
    await expect(openRequest(mine, verifier, { scene: '政务服务应用' })).rejects.toMatchObject({
      reason: 'LOGIN_REQUEST_TAKEN',
    })
    await expect(decide(request!.loginId, 'agreed', other)).rejects.toMatchObject({ reason: 'LOGIN_REQUEST_UNKNOWN' })
    await expect(decide(request!.loginId, 'agreed', await platform.session('withoutPassword'))).rejects.toMatchObject({
      reason: 'LOGIN_REQUEST_UNKNOWN',
    })
  })

  it('comes too late after five minutes, and an agreement not fetched within its minute is over', async () => {
    const session = await platform.session('withoutPassword')
    const verifier = newVerifier()
    const { request } = await openRequest(session, verifier)
    const { verifier: old } = await agreed(session)
    platform.clock.forward(61)
    await expect(openRequest(session, old)).rejects.toMatchObject({ reason: 'LOGIN_REQUEST_EXPIRED' })
    platform.clock.forward(240)
    await expect(decide(request!.loginId, 'agreed', session)).rejects.toMatchObject({ reason: 'LOGIN_REQUEST_EXPIRED' })
  })

  it('is not yes with a lost card, and may still be no', async () => {
    const session = await platform.session('withoutBank')
    const { request } = await openRequest(session, newVerifier())
    await platform.store.db.update(card).set({ state: 'lost' }).where(eq(card.holderId, session.holderId))
    await expect(decide(request!.loginId, 'agreed', session)).rejects.toMatchObject({ reason: 'CARD_LOST' })
    expect((await decide(request!.loginId, 'refused', session)).goTo).toContain('error=access_denied')
  })
})

describe('a grant', () => {
  it('brought twice is refused, and the holder sees it, once', async () => {
    const session = await platform.session('withoutPassword')
    const { verifier, grant, loginId } = await agreed(session)
    await exchange(grant, verifier)
    const before = await refusedOf(session)
    const again = await Promise.allSettled([1, 2, 3].map(() => exchange(grant, verifier)))
    for (const outcome of again)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { reason: 'LOGIN_GRANT_USED' } })
    expect(await refusedOf(session)).toBe(before + 1)
    expect((await rowOf(loginId)).state).toBe('replayed')
  })

  it.each([
    ['a wrong verifier', 'LOGIN_GRANT_UNPROVEN', (grant: string) => exchange(grant, 'w'.repeat(43))],
    [
      'another callback',
      'LOGIN_GRANT_UNPROVEN',
      (grant: string, verifier: string) => exchange(grant, verifier, site, `${callback}/`),
    ],
    [
      'another caller',
      'LOGIN_GRANT_UNKNOWN',
      (grant: string, verifier: string) => exchange(grant, verifier, '示例服务大厅窗口'),
    ],
  ])('brought with %s is burnt: it gives nothing any more, to nobody', async (_what, reason, misuse) => {
    const session = await platform.session('withoutPassword')
    const { verifier, grant, loginId } = await agreed(session)
    const before = await refusedOf(session)
    await expect(misuse(grant, verifier)).rejects.toMatchObject({ reason })
    expect((await rowOf(loginId)).state).toBe('burnt')
    await expect(exchange(grant, verifier)).rejects.toMatchObject({ reason: 'LOGIN_GRANT_USED' })
    expect(await refusedOf(session)).toBe(before + 1)
  })

  it('is over after sixty seconds, and with the session it was given in', async () => {
    const session = await platform.session('withoutPassword')
    const inTime = await agreed(session)
    platform.clock.forward(59)
    await expect(exchange(inTime.grant, inTime.verifier)).resolves.toBeTruthy()
    const late = await agreed(session)
    platform.clock.forward(60)
    await expect(exchange(late.grant, late.verifier)).rejects.toMatchObject({ reason: 'LOGIN_GRANT_EXPIRED' })
    const { name, idNo } = platform.citizen('longName')
    const { token } = await platform.open('user-token/issue', '示例市民App', {
      name,
      idNo,
      authLevel: '2',
      page: 'ecard-code',
    })
    const came = await platform.tokens.present({ token, page: 'ecard-code', at: platform.clock.at })
    if (!('session' in came)) throw new Error(came.refusal)
    const orphan = await agreed(came.session)
    await platform.open('user-token/withdraw', '示例市民App', { token })
    await expect(exchange(orphan.grant, orphan.verifier)).rejects.toMatchObject({ reason: 'LOGIN_GRANT_EXPIRED' })
  })

  it('altered or invented is unknown', async () => {
    const { verifier, grant } = await agreed(await platform.session('withoutPassword'))
    const altered = grant.slice(0, -1) + (grant.endsWith('0') ? '1' : '0')
    for (const wrong of [altered, grant.toUpperCase(), grant.slice(0, 32), ` ${grant}`, '0'.repeat(64)]) {
      if (wrong !== grant)
        await expect(exchange(wrong, verifier)).rejects.toMatchObject({ reason: 'LOGIN_GRANT_UNKNOWN' })
    }
    await expect(exchange(grant, verifier)).resolves.toBeTruthy()
  })
})

it('deletes logins a day after their end', async () => {
  const { loginId } = await agreed(await platform.session('withoutPassword'))
  platform.clock.forward(25 * 3600)
  await platform.cleanUp()
  expect(await rowOf(loginId)).toBeUndefined()
})
