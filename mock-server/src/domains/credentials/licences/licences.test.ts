import { derivedCode, type DerivedKind } from '@one-card/platform-api/derived-code'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import { useRecord } from '../../uses/records/schema.ts'
import type { PersonKey } from '../../../worlds/people/citizens.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

/** A code of this minute, and the session that shows it. */
async function shown(who: PersonKey, kind: DerivedKind = 'licence') {
  const session = await platform.session(who)
  const secret = await platform.page('ecode/secret', session, {})
  return { session, secret, code: derivedCode(secret, kind, 0) }
}

const verify = (code: string, desk = '示例服务大厅窗口') =>
  platform.open('licence/verify', desk, { code, scene: '政务服务应用/证照核验' })
const reasonOf = (answer: Promise<unknown>) =>
  answer.then(
    () => undefined,
    (error: { reason: string }) => error.reason,
  )

describe('the licence', () => {
  it("stands masked on its holder's page", async () => {
    const licence = await platform.page('holder/licence', await platform.session('withoutPassword'), {})
    expect(licence).toEqual({
      name: '**样',
      idNo: expect.stringMatching(/^\*{14}\w{4}$/) as string,
      cardNo: expect.stringMatching(/^\*+\w{4}$/) as string,
      validUntil: expect.stringMatching(/^(\*{4}\d{4}|长期)$/) as string,
      issuingPlace: '北**',
    })
  })

  it.each([
    ['a lost card', 'lostCard', 'CARD_LOST'],
    ['a cancelled card', 'cancelledCard', 'CARD_CANCELLED'],
    ['no card', 'withoutCard', 'CARD_MISSING'],
  ] as const)('is not there for a holder with %s', async (_, who, reason) => {
    expect(await reasonOf(platform.page('holder/licence', await platform.session(who), {}))).toBe(reason)
  })
})

describe('its code', () => {
  it('tells the truth to who may know it, once, and leaves record and footprint', async () => {
    const { session, secret, code } = await shown('withoutPassword')
    const { name, idNo, cardNo } = platform.citizen('withoutPassword')
    expect(await verify(code)).toEqual({
      cardState: 'normal',
      name,
      idNo,
      cardNo,
      issuingPlace: '北京市',
      validUntil: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      authTime: '2026-11-23 09:30:00',
    })
    expect(await reasonOf(verify(code))).toBe('CODE_USED')
    const [record] = await platform.store.db.select().from(useRecord).where(eq(useRecord.credentialType, '99'))
    expect(record).toMatchObject({ holderId: session.holderId, state: 'pending', sceneDetail: '证照核验' })
    const { intentions } = await platform.page('disclosures/list', session, {})
    expect(intentions[0]!.tries[0]).toMatchObject({
      way: 'licence',
      outcome: 'seen',
      fields: expect.arrayContaining(['cardState', 'validUntil']) as string[],
    })
    expect(await platform.page('ecode/state', session, { secretRef: secret.secretRef })).toMatchObject({
      use: { codeType: 'licence', place: '示例市政务服务中心' },
    })
  })

  it('tells no more than was granted', async () => {
    const { code } = await shown('longName')
    expect(Object.keys(await verify(code, '示例图书馆服务台')).sort()).toEqual(['authTime', 'cardState', 'name'])
  })

  it('is not taken for an identity code, nor one of those for it; the holder is told which is asked for', async () => {
    const licence = await shown('doubleSurname')
    expect(
      await reasonOf(platform.open('ecode/decode', '示例服务大厅窗口', { code: licence.code, scene: '政务服务应用' })),
    ).toBe('CODE_KIND_WRONG')
    const identity = await shown('doubleSurname', 'identity')
    expect(await reasonOf(verify(identity.code))).toBe('CODE_KIND_WRONG')
    expect(
      await platform.page('ecode/state', identity.session, { secretRef: identity.secret.secretRef }),
    ).toMatchObject({ refusal: { wanted: 'licence' } })
  })

  it('is worth nothing when its minute is over', async () => {
    const { code } = await shown('elder')
    platform.clock.forward(180)
    expect(await reasonOf(verify(code))).toBe('CODE_EXPIRED')
  })
})
