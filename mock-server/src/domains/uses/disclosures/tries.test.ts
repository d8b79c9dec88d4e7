import { derivedCode, type DerivedKind } from '@one-card/platform-api/derived-code'
import { refusals, outcomes } from '@one-card/prompts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import type { Session } from '../../entry/sessions/index.ts'
import { disclosure } from './schema.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())
/** Each test's tries lie apart from those before. */
beforeEach(() => platform.clock.forward(3600))

const [hall, library, social] = ['示例服务大厅窗口', '示例图书馆服务台', '示例社会保险经办窗口']
const scene = '政务服务应用/居住证办理'

const codeOf = async (session: Session, kind: DerivedKind = 'identity') =>
  derivedCode(await platform.page('ecode/secret', session, {}), kind, 0)
/** A second passes with each: of two tries at one moment neither is the later. */
function decode(code: string) {
  platform.clock.forward(1)
  return platform.open('ecode/decode', hall!, { code, scene })
}
const told = (session: Session, before?: string) =>
  platform.page('disclosures/list', session, before === undefined ? {} : { before })
const rowsOf = ({ holderId }: Session) =>
  platform.store.db.select().from(disclosure).where(eq(disclosure.holderId, holderId))
const latest = async (session: Session) => (await told(session)).intentions[0]!

describe('every try of a holder is in their list', () => {
  it('a code that was too old, used, or of another kind', async () => {
    const session = await platform.session('withoutPassword')
    const [identity, payment] = [await codeOf(session), await codeOf(session, 'payment')]
    await expect(decode(payment)).rejects.toMatchObject({ reason: 'CODE_KIND_WRONG' })
    await decode(identity)
    await expect(decode(identity)).rejects.toMatchObject({ reason: 'CODE_USED' })
    platform.clock.forward(200)
    await expect(decode(await codeOf(session, 'payment'))).rejects.toMatchObject({ reason: 'CODE_KIND_WRONG' })
    const { intentions } = await told(session)
    expect(intentions.slice(0, 2).map(({ outcome, tries }) => [outcome, tries.map(({ cause }) => cause)])).toEqual([
      ['refused', [refusals.CODE_KIND_WRONG, refusals.CODE_USED]],
      ['seen', [undefined, refusals.CODE_KIND_WRONG]],
    ])
  })

  it('a code nobody was ever given leaves nothing with anybody', async () => {
    const session = await platform.session('longName')
    const before = (await told(session)).intentions
    const code = await codeOf(await platform.session('doubleSurname'))
    await expect(decode(`${code.slice(0, 14)}0000000000${code.slice(24)}`)).rejects.toBeDefined()
    expect((await told(session)).intentions).toEqual(before)
  })

  it('a login refused, and one never answered, once each', async () => {
    const session = await platform.session('elder')
    const first = await platform.open('login-code/create', library!, { scene: '文化体验应用/读者登录' })
    const { loginId } = await platform.page('login/scan', session, { code: first.code })
    await platform.page('login/decide', session, { loginId, decision: 'refused' })
    expect(await latest(session)).toMatchObject({
      outcome: 'refused',
      tries: [{ way: 'login', cause: outcomes.LOGIN_REFUSED, via: '示例市民App' }],
    })

    platform.clock.forward(900)
    const second = await platform.open('login-code/create', library!, { scene: '文化体验应用/读者登录' })
    await platform.page('login/scan', session, { code: second.code })
    platform.clock.forward(400)
    for (let asked = 0; asked < 3; asked += 1)
      expect(await platform.open('login-code/query', library!, { code: second.code })).toEqual({ state: 'expired' })
    expect(await latest(session)).toMatchObject({ outcome: 'refused', tries: [{ cause: refusals.LOGIN_CODE_EXPIRED }] })
    expect((await latest(session)).tries).toHaveLength(1)
    await expect(platform.page('login/scan', session, { code: second.code })).rejects.toMatchObject({
      reason: 'LOGIN_CODE_EXPIRED',
    })
  })

  it('a query the holder refused, and one without a grant', async () => {
    const { name, idNo } = platform.citizen('pairedLast')
    const session = await platform.session('pairedLast')
    const { grantNo } = await platform.open('query-grant/request', social!, {
      name,
      idNo,
      items: ['bankAccount'],
      matter: '补贴',
      purpose: '核对账户',
      period: 'once',
    })
    await platform.page('query-grants/decide', session, { grantNo, decision: 'refused' })
    await platform.page('query-grants/decide', session, { grantNo, decision: 'refused' })
    expect(await latest(session)).toMatchObject({
      reason: '核对账户',
      outcome: 'refused',
      tries: [{ way: 'query', fields: ['bankAccount'], cause: outcomes.GRANT_REFUSED }],
    })
    platform.clock.forward(900)
    await expect(platform.open('account/query', social!, { name, idNo })).rejects.toMatchObject({
      reason: 'QUERY_NOT_GRANTED',
    })
    expect((await latest(session)).tries).toMatchObject([{ cause: refusals.QUERY_NOT_GRANTED }])
  })

  it('a physical card that did not pass', async () => {
    const { name, idNo } = platform.citizen('rareLast')
    const session = await platform.session('rareLast')
    await platform.open('card/authenticate', hall!, { name, idNo, cardNo: 'Y00000000', scene })
    expect(await latest(session)).toMatchObject({
      outcome: 'refused',
      tries: [{ way: 'card', cause: refusals.CARD_MISMATCH }],
    })
  })
})

it("a dead code read again and again is one entry, and another desk's reading of it a second one", async () => {
  const session = await platform.session('rareLast')
  const code = await codeOf(session)
  await decode(code)
  const before = (await rowsOf(session)).length
  for (let again = 0; again < 12; again += 1) await expect(decode(code)).rejects.toMatchObject({ reason: 'CODE_USED' })
  await expect(platform.open('ecode/decode', social!, { code, scene })).rejects.toMatchObject({ reason: 'CODE_USED' })
  expect((await rowsOf(session)).slice(before)).toHaveLength(2)
})

describe('像是同一次 (field-notes N6)', () => {
  it('a try in one app that failed, another in a second app, and the card that worked in the end are one', async () => {
    const who = 'withoutGlyph'
    const [app, mini] = [await platform.session(who), await platform.session(who, { channel: '示例掌上办小程序' })]
    await expect(decode(await codeOf(app, 'payment'))).rejects.toMatchObject({ reason: 'CODE_KIND_WRONG' })
    platform.clock.forward(120)
    await expect(decode(await codeOf(mini, 'licence'))).rejects.toMatchObject({ reason: 'CODE_KIND_WRONG' })
    platform.clock.forward(240)
    const { name, idNo, cardNo } = platform.citizen(who)
    await platform.open('card/authenticate', hall!, { name, idNo, cardNo, scene })
    expect(await latest(app)).toMatchObject({
      institution: '示例市政务服务中心',
      outcome: 'seen',
      tries: [
        { way: 'card', outcome: 'seen' },
        { outcome: 'refused', via: '示例掌上办小程序' },
        { outcome: 'refused', via: '示例市民App' },
      ],
    })
  })

  it('is not cut by a page, however the list is read', async () => {
    const who = 'twentyCharacters'
    for (let visit = 0; visit < 13; visit += 1) {
      const session = await platform.session(who)
      for (let wrong = 0; wrong < 3; wrong += 1)
        await expect(decode(await codeOf(session, 'payment'))).rejects.toBeDefined()
      await decode(await codeOf(session))
      platform.clock.forward(700)
    }
    const pages = []
    for (let before: string | undefined, more = true; more;) {
      const page = await told(await platform.session(who), before)
      pages.push(page.intentions)
      before = page.next
      more = before !== undefined
    }
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flat().map(({ tries }) => tries.length)).toEqual(Array.from({ length: 13 }, () => 4))
  }, 30_000)
})

it('a month is told in numbers that add up to its list', async () => {
  const session = await platform.session('withoutPassword')
  const { months } = await platform.page('disclosures/digest', session, {})
  const rows = await rowsOf(session)
  const count = (outcome: 'seen' | 'refused') => rows.filter((row) => row.outcome === outcome).length
  expect(count('seen')).toBeGreaterThan(0)
  expect(count('refused')).toBeGreaterThan(0)
  const sum = (numbers: string[]) => numbers.reduce((total, each) => total + Number(each), 0)
  expect([sum(months.map(({ seen }) => seen)), sum(months.map(({ refused }) => refused))]).toEqual([
    count('seen'),
    count('refused'),
  ])
  for (const { seen, institutions } of months)
    expect(sum(institutions.map(({ times }) => times)), 'each institution’s looks').toBe(Number(seen))
  const listed = (await told(session)).intentions.flatMap(({ tries }) => tries)
  expect(listed.filter(({ outcome }) => outcome === 'seen')).toHaveLength(count('seen'))
})
