import { codeText, randomDigits } from '@one-card/platform-api/code-text'
import { derivedCode, type DerivedKind } from '@one-card/platform-api/derived-code'
import { refusals } from '@one-card/prompts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPlatform } from '../../../../test/demo-platform.ts'
import type { Session } from '../../entry/sessions/index.ts'
import type { PersonKey } from '../../../worlds/people/citizens.ts'
import { ecodeSecret } from './schema.ts'

let platform: Awaited<ReturnType<typeof demoPlatform>>
const desk = '示例服务大厅窗口'
const scene = '政务服务应用'

beforeAll(async () => {
  platform = await demoPlatform()
}, 60_000)
afterAll(() => platform.store.close())

async function open(who: PersonKey = 'withoutPassword') {
  const { token, session } = await platform.visit(who)
  const secret = await platform.page('ecode/secret', session, {})
  return {
    token,
    session,
    secret,
    at: (step: number, kind: DerivedKind = 'identity') => derivedCode(secret, kind, step),
  }
}

const decode = (code: string) => platform.open('ecode/decode', desk, { code, scene })
const refused = (code: string) =>
  decode(code).then(
    () => undefined,
    (error: { reason: string }) => error.reason,
  )
const stateOf = (session: Session, { secretRef }: { secretRef: string }) =>
  platform.page('ecode/state', session, { secretRef })
/** The digits after the handle replaced by others, the check digits made good. */
const guessed = (code: string, otp: string) => codeText('identity', '2', code.slice(4, 14) + otp)
const otherOtp = (code: string, by: number) =>
  guessed(code, String((Number(code.slice(14, 24)) + by) % 1e10).padStart(10, '0'))

describe('a secret', () => {
  it('gives the code the page was drawn with as its first, and is handed to its own session again while it lives', async () => {
    const { session } = await open()
    const shown = await platform.page('ecode/show', session, {})
    const handed = await platform.page('ecode/secret', session, { secretRef: shown.secretRef })
    expect(derivedCode(handed, 'identity', 0)).toBe(shown.code)
    expect(handed).toMatchObject({ secretRef: shown.secretRef, issuedAtMs: shown.serverTimeMs, stepSeconds: '60' })
    expect(Number(handed.validUntilMs) - Number(handed.issuedAtMs)).toBe(1_800_000)
    const { session: stranger } = await open('longName')
    expect((await platform.page('ecode/secret', stranger, { secretRef: shown.secretRef })).secret).not.toBe(
      handed.secret,
    )
  })

  it('stands nowhere in clear', async () => {
    const { secret } = await open()
    const kept = JSON.stringify(await platform.store.db.select().from(ecodeSecret))
    expect(kept).not.toContain(secret.secret)
    expect(kept).not.toContain(secret.handle)
  })

  it('lives no longer than its session', async () => {
    const { session } = await open()
    platform.clock.forward(7000)
    const { validUntilMs } = await platform.page('ecode/secret', session, {})
    expect(Number(validUntilMs)).toBe(session.expiresAtMs)
  })
})

describe('a code of it', () => {
  it('is taken in its own step and the two beside it, once each', async () => {
    const { at } = await open()
    platform.clock.forward(300)
    expect(await Promise.all([3, 7].map((step) => refused(at(step))))).toEqual(['CODE_EXPIRED', 'CODE_EXPIRED'])
    for (const step of [4, 5, 6]) {
      expect(await refused(at(step))).toBeUndefined()
      expect(await refused(at(step))).toBe('CODE_USED')
    }
  })

  it('is of one kind: a desk refuses a payment code and whoever takes payments an identity code, and the page can say which was wanted', async () => {
    const { session, secret, at } = await open()
    expect(await refused(at(0, 'payment'))).toBe('CODE_KIND_WRONG')
    expect(await stateOf(session, secret)).toMatchObject({
      state: 'live',
      refusal: { msgCode: refusals.CODE_KIND_WRONG, wanted: 'identity' },
    })
    const cashier = {
      wanted: 'payment' as const,
      channel: await platform.channel(desk),
      scene,
      onUse: () => Promise.resolve('paid'),
    }
    expect(await platform.ecodes.readCode({ ...cashier, text: at(0) })).toEqual({ refusal: 'CODE_KIND_WRONG' })
    expect(await stateOf(session, secret)).toMatchObject({ refusal: { wanted: 'payment' } })
    expect(await platform.ecodes.readCode({ ...cashier, text: at(0, 'payment') })).toMatchObject({ result: 'paid' })
    expect(await refused(at(0))).toBeUndefined()
  })

  it('is not turned into one of the other kind by its third digit', async () => {
    const { at } = await open()
    const payment = at(0, 'payment')
    expect(await refused(codeText('identity', '2', payment.slice(4, 24)))).toBe('CODE_UNKNOWN')
  })

  it('is refused once its secret was replaced, even when the secret is asked for again', async () => {
    const { session, secret, at } = await open()
    const fresh = await platform.page('ecode/secret', session, { replaces: secret.secretRef })
    expect(await refused(at(0))).toBe('CODE_EXPIRED')
    expect((await platform.page('ecode/secret', session, { secretRef: secret.secretRef })).secret).not.toBe(
      secret.secret,
    )
    expect(await refused(derivedCode(fresh, 'identity', 0))).toBeUndefined()
    expect(await stateOf(session, secret)).toMatchObject({ state: 'over' })
  })

  it("is not replaced by another citizen's page", async () => {
    const { secret, at } = await open()
    const { session: stranger } = await open('longName')
    await platform.page('ecode/secret', stranger, { replaces: secret.secretRef })
    expect(await refused(at(0))).toBeUndefined()
  })

  it('is refused at once when the token is withdrawn, and when the session is over', async () => {
    const withdrawn = await open()
    await platform.open('user-token/withdraw', '示例市民App', { token: withdrawn.token })
    expect(await refused(withdrawn.at(0))).toBe('CODE_EXPIRED')
    const late = await open()
    platform.clock.forward(7170)
    const secret = await platform.page('ecode/secret', late.session, {})
    platform.clock.forward(29)
    expect(await refused(derivedCode(secret, 'identity', 0))).toBeUndefined()
    platform.clock.forward(1)
    expect(await refused(derivedCode(secret, 'identity', 1))).toBe('CODE_EXPIRED')
  })
})

describe('a guess', () => {
  it('at a known handle is refused like one at an unknown handle; the fifth ends the secret and calls its page', async () => {
    const { session, secret, at } = await open()
    const told: unknown[] = []
    const stop = await platform.store.listen('session', (message) => told.push(message))
    for (let guess = 1; guess <= 4; guess += 1) expect(await refused(otherOtp(at(0), guess))).toBe('CODE_UNKNOWN')
    expect(await stateOf(session, secret)).toEqual({ state: 'live' })
    expect(told).toEqual([])
    expect(await refused(otherOtp(at(0), 5))).toBe('CODE_UNKNOWN')
    await expect.poll(() => told).toEqual([{ sessionId: session.id, topic: 'ecode/state' }])
    await stop()
    expect(await stateOf(session, secret)).toEqual({ state: 'over' })
    expect(await refused(at(0))).toBe('CODE_EXPIRED')
  })

  it('is not what a code read too late is', async () => {
    const { secret, at } = await open()
    platform.clock.forward(600)
    for (const step of [0, 1, 2, 3, 4, 5]) expect(await refused(at(step))).toBe('CODE_EXPIRED')
    const [row] = await platform.store.db.select().from(ecodeSecret).where(eq(ecodeSecret.secretRef, secret.secretRef))
    expect(row).toMatchObject({ state: 'live', wrongOtps: 0 })
  })

  it("is wrong two hundred times over, and ends nobody's secret", async () => {
    const { at } = await open()
    const reader = {
      wanted: 'identity' as const,
      channel: await platform.channel(desk),
      scene,
      onUse: () => Promise.resolve(),
    }
    const outcomes = new Map<string, number>()
    for (let guess = 0; guess < 200; guess += 1) {
      const text = codeText(guess % 2 === 0 ? 'identity' : 'payment', '2', randomDigits(20, platform.deps.randomBytes))
      const outcome = await platform.ecodes.readCode({ ...reader, text }).then(
        () => 'taken',
        (error: { reason: string }) => error.reason,
      )
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
    expect([...outcomes]).toEqual([['CODE_UNKNOWN', 200]])
    expect(await refused(at(0))).toBeUndefined()
  })
})
