import { makeCode } from '@one-card/platform-api/code-text'
import { refusals } from '@one-card/prompts'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { channel as channelTable } from '../../access/channels/schema.ts'
import { channelPage, page as pageTable } from '../../access/pages/schema.ts'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import { card } from '../../people/holders/schema.ts'
import { useRecord } from '../../uses/records/schema.ts'
import type { Session } from '../../entry/sessions/index.ts'
import { ecodeRefusal, ecodeSecret } from './schema.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
const desk = '示例服务大厅窗口'
const scene = '人社服务/个人凭社会保障卡就业登记'

beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

const show = (session: Session) => platform.page('ecode/show', session, {})
const decode = (code: string, caller = desk) => platform.open('ecode/decode', caller, { code, scene })
const recordsOf = ({ holderId }: Session) =>
  platform.store.db.select().from(useRecord).where(eq(useRecord.holderId, holderId))
const refused = () => platform.store.db.select().from(ecodeRefusal).orderBy(ecodeRefusal.id)

describe('showing', () => {
  it("gives a code of 60 s by the platform's clock, with nobody's data in it", async () => {
    const shown = await show(await platform.session('longName'))
    expect(shown).toMatchObject({
      codeType: 'identity',
      expiresIn: '60',
      serverTimeMs: String(platform.clock.at.getTime()),
    })
    expect(Number(shown.expiresAtMs) - Number(shown.serverTimeMs)).toBe(60_000)
    const kept = JSON.stringify(await platform.store.db.select().from(ecodeSecret))
    expect(kept).not.toContain(shown.code.slice(4, 14))
    expect(kept).not.toContain(shown.code.slice(14, 24))
  })

  it.each([
    ['a lost card', 'lostCard', 'CARD_LOST'],
    ['a suspended card', 'suspendedCard', 'CARD_LOST'],
    ['no card', 'withoutCard', 'CARD_MISSING'],
  ] as const)('refuses a holder with %s', async (_, who, reason) => {
    await expect(platform.session(who).then(show)).rejects.toMatchObject({ reason })
  })

  it('tells what became of its codes to its holder alone', async () => {
    const [mine, other] = [await platform.session('longName'), await platform.session('withoutPassword')]
    const { secretRef } = await show(mine)
    expect(await platform.page('ecode/state', mine, { secretRef })).toEqual({ state: 'live' })
    await expect(platform.page('ecode/state', other, { secretRef })).rejects.toMatchObject({ reason: 'CODE_UNKNOWN' })
    platform.clock.forward(1800)
    expect(await platform.page('ecode/state', mine, { secretRef })).toEqual({ state: 'over' })
  })
})

describe('decoding', () => {
  it('gives a desk the fields granted to it, writes the record and tells the page', async () => {
    const session = await platform.session('longName')
    const before = (await recordsOf(session)).length
    const { code, secretRef } = await show(session)
    const told: unknown[] = []
    const stop = await platform.store.listen('session', (message) => told.push(message))
    const { name, idNo } = platform.citizen('longName')
    expect(await decode(code)).toEqual({
      name,
      idNo,
      codeType: 'identity',
      authTime: expect.stringMatching(/^2026-11-23 \d\d:/) as string,
    })
    await expect.poll(() => told).toEqual([{ sessionId: session.id, topic: 'ecode/state' }])
    await stop()

    const records = await recordsOf(session)
    expect(records).toHaveLength(before + 1)
    expect(
      records.find(({ serialNo, usedAt }) => serialNo === null && usedAt.getTime() === platform.clock.at.getTime()),
    ).toMatchObject({
      credentialType: '02',
      sceneCode: '02',
      sceneDetail: '个人凭社会保障卡就业登记',
      state: 'pending',
      institutionName: '示例市政务服务中心',
      regionCode: '320500',
      institutionClass: '02',
      handledTime: platform.clock.at,
    })
    expect(await platform.page('ecode/state', session, { secretRef })).toMatchObject({
      use: {
        codeType: 'identity',
        place: '示例市政务服务中心',
        scene: '人力资源和社会保障应用/个人凭社会保障卡就业登记',
        holderName: '********买提',
      },
    })
    const {
      intentions: [seen],
    } = await platform.page('disclosures/list', session, {})
    expect(seen).toMatchObject({
      institution: '示例市政务服务中心',
      outcome: 'seen',
      tries: [{ way: 'code', fields: ['name', 'idNo'], outcome: 'seen', via: '示例市民App' }],
    })
  })

  it('gives each system what was granted to it and no more (§8.1.1.3)', async () => {
    const session = await platform.session('withoutPassword')
    expect(Object.keys(await decode((await show(session)).code, '示例图书馆服务台')).sort()).toEqual([
      'authTime',
      'codeType',
      'name',
    ])
    expect(Object.keys(await decode((await show(session)).code, '示例社会保险经办窗口')).sort()).toEqual([
      'authTime',
      'cardNo',
      'codeType',
      'idNo',
      'name',
    ])
  })

  it('lets exactly one of many desks at one moment have it, with one record', async () => {
    const session = await platform.session('elder')
    const before = (await recordsOf(session)).length
    const { code } = await show(session)
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => decode(code)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(
      outcomes.filter((one) => one.status === 'rejected' && (one.reason as { reason: string }).reason === 'CODE_USED'),
    ).toHaveLength(19)
    expect(await recordsOf(session)).toHaveLength(before + 1)
  })

  it("refuses misread, unknown, used and expired codes each with its own reason, and audits those that were somebody's", async () => {
    const session = await platform.session('elder')
    const [used, expired] = [await show(session), await show(session)]
    const before = (await refused()).length
    await decode(used.code)
    await expect(decode(used.code.slice(0, -1) + (used.code.endsWith('0') ? '1' : '0'))).rejects.toMatchObject({
      reason: 'CODE_UNREADABLE',
    })
    await expect(decode(makeCode('identity', platform.deps.randomBytes))).rejects.toMatchObject({
      reason: 'CODE_UNKNOWN',
    })
    await expect(decode(used.code)).rejects.toMatchObject({ reason: 'CODE_USED' })
    platform.clock.forward(120)
    await expect(decode(expired.code)).rejects.toMatchObject({ reason: 'CODE_EXPIRED' })
    const { channelNo } = await platform.channel(desk)
    expect((await refused()).slice(before)).toMatchObject([
      { codeId: used.secretRef, channelNo, reason: 'CODE_USED' },
      { codeId: expired.secretRef, channelNo, reason: 'CODE_EXPIRED' },
    ])
  })

  it('refuses a card lost while its code was shown, and leaves the code unused', async () => {
    const session = await platform.session('withoutBank')
    const { code, secretRef } = await show(session)
    await platform.store.db.update(card).set({ state: 'lost' }).where(eq(card.holderId, session.holderId))
    await expect(decode(code)).rejects.toMatchObject({ reason: 'CARD_LOST' })
    expect(await platform.page('ecode/state', session, { secretRef })).toMatchObject({
      state: 'live',
      refusal: { msgCode: refusals.CARD_LOST },
    })
    expect(await recordsOf(session)).toEqual([])
  })

  it('refuses a scene outside table C.7 before it looks at the code', async () => {
    await expect(platform.open('ecode/decode', desk, { code: '1', scene: '随便' })).rejects.toMatchObject({
      reason: 'FORMAT_INVALID',
      field: 'scene',
    })
  })
})

describe('a channel that draws the code itself', () => {
  it("gets one for its own holder's token, and a desk does not take a payment code", async () => {
    const { name, idNo } = platform.citizen('withoutPassword')
    const { token } = await platform.open('user-token/issue', '示例市民App', {
      name,
      idNo,
      authLevel: '2',
      page: 'ecard-code',
    })
    const { code } = await platform.open('ecode/generate', '示例市民App', { token })
    expect(await decode(code)).toMatchObject({ name })
    const payment = await platform.open('ecode/generate', '示例市民App', { token, codeType: 'payment' })
    await expect(decode(payment.code)).rejects.toMatchObject({ reason: 'CODE_KIND_WRONG' })
    await expect(platform.open('ecode/generate', desk, { token })).rejects.toMatchObject({
      reason: 'TOKEN_OTHER_CHANNEL',
    })
  })

  it('is worth nothing once its token was taken back or its channel suspended', async () => {
    const channel = '示例掌上办小程序'
    const { token } = await platform.visit('withoutPassword', { channel })
    const [first, second] = [
      await platform.open('ecode/generate', channel, { token }),
      await platform.open('ecode/generate', channel, { token }),
    ]
    const { channelNo } = await platform.channel(channel)
    const turn = (state: 'active' | 'suspended') =>
      platform.store.db.update(channelTable).set({ state }).where(eq(channelTable.channelNo, channelNo))
    await turn('suspended')
    await expect(decode(first.code)).rejects.toMatchObject({ reason: 'CODE_EXPIRED' })
    await turn('active')
    expect(await decode(first.code)).toHaveProperty('name')
    await platform.open('user-token/withdraw', channel, { token })
    await expect(decode(second.code)).rejects.toMatchObject({ reason: 'CODE_EXPIRED' })
  })

  it('needs a channel that may open the code page', async () => {
    const channel = '示例合作网站'
    const { token } = await platform.visit('withoutPassword', { channel, page: 'usage-records' })
    const { channelNo } = await platform.channel(channel)
    const ofCode = and(eq(channelPage.channelNo, channelNo), eq(channelPage.page, 'ecard-code'))
    await platform.store.db.delete(channelPage).where(ofCode)
    await expect(platform.open('ecode/generate', channel, { token })).rejects.toMatchObject({
      reason: 'PAGE_NOT_GRANTED',
    })
    await platform.store.db.insert(channelPage).values({ channelNo, page: 'ecard-code' })
  })

  it('that pays needs 实卡, also where the page asks for less', async () => {
    const { token } = await platform.visit('withoutPassword', { authLevel: '1', page: 'national-zone' })
    const ofCode = eq(pageTable.name, 'ecard-code')
    await platform.store.db.update(pageTable).set({ minAuthLevel: 1 }).where(ofCode)
    expect(await platform.open('ecode/generate', '示例市民App', { token })).toMatchObject({ codeType: 'identity' })
    await expect(platform.open('ecode/generate', '示例市民App', { token, codeType: 'payment' })).rejects.toMatchObject({
      reason: 'AUTH_LEVEL_TOO_LOW',
    })
    await platform.store.db.update(pageTable).set({ minAuthLevel: 2 }).where(ofCode)
  })

  it('needs the level of the code page', async () => {
    const { name, idNo } = platform.citizen('withoutPassword')
    const { token } = await platform.open('user-token/issue', '示例市民App', {
      name,
      idNo,
      authLevel: '1',
      page: 'national-zone',
    })
    await expect(platform.open('ecode/generate', '示例市民App', { token })).rejects.toMatchObject({
      reason: 'AUTH_LEVEL_TOO_LOW',
    })
  })
})

it('deletes codes nobody read and secrets that are over, and keeps used codes of channels', async () => {
  const { name, idNo } = platform.citizen('withoutPassword')
  const { token } = await platform.open('user-token/issue', '示例市民App', {
    name,
    idNo,
    authLevel: '2',
    page: 'ecard-code',
  })
  const drawn = async () => (await platform.open('ecode/generate', '示例市民App', { token })).code
  const [used, unread, session] = [await drawn(), await drawn(), await platform.session('withoutPassword')]
  const { secretRef, code } = await show(session)
  await decode(used)
  await decode(code)
  platform.clock.forward(25 * 3600)
  await platform.cleanUp()
  await expect(decode(unread)).rejects.toMatchObject({ reason: 'CODE_UNKNOWN' })
  await expect(decode(used)).rejects.toMatchObject({ reason: 'CODE_USED' })
  await expect(platform.page('ecode/state', session, { secretRef })).rejects.toMatchObject({ reason: 'CODE_UNKNOWN' })
})
