import { readFile } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawnFaceOf, facesDir } from '../../../worlds/consent/drawn-faces.ts'
import { audit } from '../../operations/audit/schema.ts'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import { disclosure } from '../../uses/disclosures/schema.ts'
import { useRecord } from '../../uses/records/schema.ts'
import type { Session } from '../../entry/sessions/index.ts'
import { session as sessionTable } from '../../entry/sessions/schema.ts'
import { people, type PersonKey } from '../../../worlds/people/citizens.ts'
import { messageCode, realPersonAttempt, realPersonTry } from './schema.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
const desk = '示例服务大厅窗口'
const scene = '政务服务应用/居住证办理'
const consent = '1' as const

beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

const person = (who: PersonKey) => {
  const { name, idNo } = platform.citizen(who)
  return { name, idNo }
}
const placeOf = (who: PersonKey) => Object.keys(people).indexOf(who)
const faceOf = async (who: PersonKey) => (await readFile(`${facesDir}/${drawnFaceOf(placeOf(who))}`)).toString('base64')
const holderId = async (who: PersonKey) => (await platform.holders.findByIdNo(person(who).idNo))!.id

const sessionOf = (who: PersonKey, authLevel: '1' | '2' = '2') =>
  platform.session(who, { authLevel, page: 'national-zone' })
const begin = (session: Session) => platform.page('real-person/begin', session, { leadsTo: 'ecard-code/query-grants' })
const levelOf = async ({ id }: Session) =>
  (await platform.store.db.select().from(sessionTable).where(eq(sessionTable.id, id)))[0]!.authLevel
const raisedOf = ({ id }: Session) => platform.store.db.select().from(audit).where(eq(audit.caller, id))
const wayOf = (status: Awaited<ReturnType<typeof begin>>, wanted: string) =>
  status.ways.find(({ way }) => way === wanted)
const codeSent = () => /\d{6}/.exec(platform.sent.at(-1)!.text)![0]
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const tailOf = (who: PersonKey) => platform.citizen(who).cardNo.slice(-6)

describe('face/compare (§7.1.3)', () => {
  const compare = async (who: PersonKey, face: PersonKey, more = {}) =>
    platform.open('face/compare', desk, { image: await faceOf(face), ...person(who), scene, ...more })

  it("says match of the holder's face and non-match of another's; both are a C.3 record of type 03 and a row for the holder", async () => {
    expect(await compare('withoutPassword', 'withoutPassword')).toEqual({
      score: '100',
      match: '1',
      triesLeft: '3',
      authTime: '2026-11-23 09:30:00',
    })
    expect(await compare('withoutPassword', 'doubleSurname')).toMatchObject({ match: '0', triesLeft: '2' })
    const id = await holderId('withoutPassword')
    const records = await platform.store.db.select().from(useRecord).where(eq(useRecord.holderId, id))
    expect(
      records
        .filter(({ credentialType, usedAt }) => credentialType === '03' && usedAt >= platform.clock.at)
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['failed', 'pending'])
    const seen = await platform.store.db.select().from(disclosure).where(eq(disclosure.holderId, id))
    expect(seen.map(({ way, fields, outcome }) => [way, ...fields, outcome].join()).sort()).toEqual([
      'face,realPerson,refused',
      'face,realPerson,seen',
    ])
  })

  it('refuses a name that is not of the number, a picture that is none, and a system without the grant', async () => {
    await expect(compare('withoutPassword', 'withoutPassword', { name: '别人' })).rejects.toMatchObject({
      reason: 'HOLDER_MISMATCH',
    })
    await expect(
      compare('withoutPassword', 'withoutPassword', { image: 'bm90IGEgcGljdHVyZQ==' }),
    ).rejects.toMatchObject({
      reason: 'PICTURE_UNREADABLE',
    })
    expect(await platform.grants.mayCall((await platform.channel('示例市民App')).channelNo, 'face/compare')).toBe(false)
  })

  it('rests after three misses in a row, asked at one moment too, and for half an hour only', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 6 }, () => compare('longName', 'doubleSurname')))
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    await expect(compare('longName', 'longName')).rejects.toMatchObject({ reason: 'FACE_TRIES_SPENT' })
    await expect(compare('longName', 'longName')).rejects.toMatchObject({ reason: 'FACE_TRIES_SPENT' })
    await expect(compare('longName', 'longName', { name: '别人' })).rejects.toMatchObject({ reason: 'HOLDER_MISMATCH' })
    const told = await platform.store.db
      .select()
      .from(disclosure)
      .where(eq(disclosure.holderId, await holderId('longName')))
    expect(told.map(({ cause }) => cause).sort(), 'the misses, and each other reason once').toEqual([
      'FACE_MISMATCH',
      'FACE_MISMATCH',
      'FACE_MISMATCH',
      'FACE_TRIES_SPENT',
      'HOLDER_MISMATCH',
    ])
    platform.clock.forward(1801)
    expect(await compare('longName', 'longName')).toMatchObject({ match: '1' })
  })
})

describe("实人认证 on the holder's own page", () => {
  const compare = async (session: Session, attemptId: string, who: PersonKey) =>
    platform.page('real-person/compare', session, { attemptId, consent, image: await faceOf(who) })

  it("raises this session by the holder's face, once, though two tabs ask at one moment; another session stays", async () => {
    const [session, other] = [await sessionOf('withoutPassword'), await sessionOf('withoutPassword')]
    const [{ attemptId, state, ways }, again] = await Promise.all([begin(session), begin(session)])
    expect(again.attemptId).toBe(attemptId)
    expect([state, ...ways.map(({ way, state: each }) => `${way} ${each}`)]).toEqual([
      'open',
      'face open',
      'message open',
      'desk open',
    ])
    const answers = await Promise.all([
      compare(session, attemptId, 'withoutPassword'),
      compare(session, attemptId, 'withoutPassword'),
    ])
    expect(answers.map((answer) => answer.state)).toEqual(['passed', 'passed'])
    expect(await levelOf(session)).toBe(3)
    expect((await raisedOf(session)).filter(({ service }) => service === 'session/raised')).toHaveLength(1)
    expect(await levelOf(other)).toBe(2)
    await expect(compare(session, attemptId, 'withoutPassword')).rejects.toMatchObject({ reason: 'CHECK_ENDED' })
    await expect(compare(other, attemptId, 'withoutPassword')).rejects.toMatchObject({ reason: 'CHECK_ENDED' })
  })

  it("closes the face after three others, in a new session too; the rest stays open and the holder's way at a desk is not touched", async () => {
    const session = await sessionOf('withoutBank')
    const { attemptId } = await begin(session)
    for (const left of ['2', '1', '0']) {
      const status = await compare(session, attemptId, 'withoutPassword')
      expect(status).toMatchObject({ state: 'open' })
      expect(wayOf(status, 'face')).toEqual({ way: 'face', state: left === '0' ? 'closed' : 'open', triesLeft: left })
    }
    await expect(compare(session, attemptId, 'withoutBank')).rejects.toMatchObject({ reason: 'FACE_TRIES_SPENT' })
    expect(wayOf(await begin(await sessionOf('withoutBank')), 'face')).toMatchObject({ state: 'closed' })
    expect(wayOf(await begin(session), 'message')).toMatchObject({ state: 'open' })
    expect(await levelOf(session)).toBe(2)
    expect(
      await platform.open('face/compare', desk, { ...person('withoutBank'), image: await faceOf('withoutBank') }),
    ).toMatchObject({ match: '1' })
  })

  it("is done by a message and the card's last digits; one wrong of the two is a miss, and three end the code", async () => {
    const session = await sessionOf('withoutBank', '1')
    const { attemptId } = await begin(session)
    const answer = (code: string, cardTail = tailOf('withoutBank')) =>
      platform.page('real-person/message', session, { attemptId, code, cardTail })
    const sent = await platform.page('real-person/send', session, { attemptId })
    expect(sent).toMatchObject({
      mobile: expect.stringMatching(/^133\*{4}\d{4}$/) as string,
      message: { triesLeft: '3' },
    })
    const count = platform.sent.length
    await platform.page('real-person/send', session, { attemptId })
    expect(platform.sent, 'not again within a minute').toHaveLength(count)

    const first = codeSent()
    expect(await answer(wrong(first))).toMatchObject({ state: 'open', message: { triesLeft: '2' } })
    expect(await answer(first, '000000')).toMatchObject({ state: 'open', message: { triesLeft: '1' } })
    expect((await answer(wrong(first))).message).toBeUndefined()
    expect(await answer(first), 'the right code too late').toMatchObject({ state: 'open' })

    platform.clock.forward(61)
    await platform.page('real-person/send', session, { attemptId })
    const [one, other] = await Promise.all([answer(codeSent()), answer(codeSent())])
    expect([one.state, other.state]).toContain('passed')
    expect(await levelOf(session)).toBe(3)
    await expect(answer(codeSent())).rejects.toMatchObject({ reason: 'CHECK_ENDED' })
    expect(JSON.stringify(await platform.store.db.select().from(messageCode))).not.toContain(codeSent())
  })

  it('sends three messages in half an hour, and a code is over after five minutes', async () => {
    const session = await sessionOf('doubleSurname')
    const { attemptId } = await begin(session)
    for (let sent = 0; sent < 3; sent += 1) {
      await platform.page('real-person/send', session, { attemptId })
      platform.clock.forward(301)
    }
    expect(
      await platform.page('real-person/message', session, {
        attemptId,
        code: codeSent(),
        cardTail: tailOf('doubleSurname'),
      }),
    ).toMatchObject({ state: 'open' })
    await expect(platform.page('real-person/send', session, { attemptId })).rejects.toMatchObject({
      reason: 'CHECK_WAY_CLOSED',
    })
    expect(wayOf(await begin(session), 'message')).toMatchObject({ state: 'closed' })
  })

  it('sends one message however many tabs ask at one moment', async () => {
    const session = await sessionOf('withoutGlyph', '1')
    const { attemptId } = await begin(session)
    const before = platform.sent.length
    await Promise.all(Array.from({ length: 12 }, () => platform.page('real-person/send', session, { attemptId })))
    expect(platform.sent.length - before).toBe(1)
  })

  it('is done already for a session of level 3, which gets no 核验号 that no desk would take', async () => {
    const session = await platform.session('doubleSurname', { authLevel: '3' })
    const { attemptId, state } = await begin(session)
    expect(state).toBe('passed')
    for (const way of ['real-person/desk', 'real-person/send'] as const)
      await expect(platform.page(way, session, { attemptId })).rejects.toMatchObject({ reason: 'CHECK_ENDED' })
  })

  it('has no message for who has no card', async () => {
    const session = await sessionOf('withoutCard')
    const status = await begin(session)
    expect(status.mobile).toBeUndefined()
    expect(wayOf(status, 'message')).toMatchObject({ state: 'missing' })
    await expect(platform.page('real-person/send', session, { attemptId: status.attemptId })).rejects.toMatchObject({
      reason: 'CHECK_WAY_CLOSED',
    })
  })

  it("is done by a clerk who types the number on the holder's phone, once and for this holder only", async () => {
    const session = await sessionOf('elder')
    const { attemptId } = await begin(session)
    const shown = await platform.page('real-person/desk', session, { attemptId })
    expect((await platform.page('real-person/desk', session, { attemptId })).desk, 'reloaded it is the same').toEqual(
      shown.desk,
    )
    const { checkNo } = shown.desk!
    const attest = (who: PersonKey, no = checkNo) =>
      platform.open('real-person/attest', desk, { checkNo: no, ...person(who), scene })
    await expect(attest('withoutPassword')).rejects.toMatchObject({ reason: 'CHECK_NO_UNKNOWN' })
    await expect(attest('elder', wrong(checkNo).padStart(8, '0'))).rejects.toMatchObject({
      reason: 'CHECK_NO_UNKNOWN',
    })
    const both = await Promise.allSettled([attest('elder'), attest('elder')])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await levelOf(session)).toBe(3)
    expect(await platform.page('real-person/state', session, { attemptId })).toMatchObject({ state: 'passed' })
    const records = await platform.store.db.select().from(useRecord).where(eq(useRecord.holderId, session.holderId))
    expect(records.filter(({ credentialType, state }) => credentialType === '99' && state === 'pending')).toHaveLength(
      1,
    )
  })

  it('replaces a 核验号 after ten minutes, and deletes it a day later', async () => {
    const session = await sessionOf('pairedLast')
    const { attemptId } = await begin(session)
    const { checkNo } = (await platform.page('real-person/desk', session, { attemptId })).desk!
    platform.clock.forward(601)
    await expect(
      platform.open('real-person/attest', desk, { checkNo, ...person('pairedLast'), scene }),
    ).rejects.toMatchObject({ reason: 'CHECK_NO_UNKNOWN' })
    expect((await platform.page('real-person/desk', session, { attemptId })).desk!.checkNo).not.toBe(checkNo)
    const numbers = async () =>
      (await platform.store.db.select().from(realPersonAttempt).where(eq(realPersonAttempt.attemptId, attemptId))).map(
        ({ checkNoIndex, sealedCheckNo }) => [checkNoIndex, sealedCheckNo],
      )
    await platform.cleanUp()
    expect((await numbers()).flat(), 'one that holds is kept').not.toContain(null)
    platform.clock.forward(25 * 3600)
    await platform.cleanUp()
    expect(await numbers()).toEqual([[null, null]])
  })

  it('writes every try down, and none moves twice', async () => {
    const rows = await platform.store.db.select().from(realPersonTry)
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter(({ state }) => state === 'begun')).toEqual([])
  })
})
