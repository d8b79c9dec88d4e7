import { derivedCode } from '@one-card/platform-api/derived-code'
import { beforeEach, describe, expect, it } from 'vitest'
import { derivedCodes } from './derived-codes.ts'

const startMs = Date.UTC(2026, 10, 23, 1, 30)
let nowMs: number
let online: boolean
let asked: object[]
let codes: ReturnType<typeof derivedCodes>

/** The platform's side; each secret has a letter of its own. */
const secretOf = (number: number) => ({
  secret: 'abcdef0'[number % 7]!.repeat(64),
  handle: String(number).padStart(10, '0'),
})

beforeEach(() => {
  nowMs = startMs
  online = true
  asked = []
  codes = derivedCodes({
    now: () => nowMs,
    async getSecret(params) {
      asked.push(params)
      if (!online) throw new Error('lost')
      const issuedAtMs = String(nowMs)
      return {
        secretRef: `r${asked.length}`,
        ...secretOf(asked.length),
        issuedAtMs,
        stepSeconds: '60',
        validUntilMs: String(nowMs + 1_800_000),
      }
    },
  })
})

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('once there is a secret', () => {
  it("a code is there without a call, of either kind, for the step of the platform's time", async () => {
    codes.ready()
    await settled()
    nowMs += 150_000
    online = false
    expect(await codes.show('identity')).toEqual({
      secretRef: 'r1',
      code: derivedCode(secretOf(1), 'identity', 2),
      codeType: 'identity',
      expiresIn: '60',
      serverTimeMs: String(nowMs),
      expiresAtMs: String(startMs + 180_000),
    })
    expect((await codes.show('payment', nowMs + 60_000)).code).toBe(derivedCode(secretOf(1), 'payment', 3))
    expect(asked).toEqual([{}])
  })

  it('it is followed by a fresh one after twenty minutes; the code on the screen stays good meanwhile', async () => {
    await codes.show('identity')
    nowMs += 20 * 60_000 + 1
    expect((await codes.show('identity')).secretRef).toBe('r1')
    await settled()
    expect((await codes.show('identity')).secretRef).toBe('r2')
    expect(asked).toEqual([{}, {}])
  })

  it('it lasts ten minutes more without a network, then there is no code until one can be asked for', async () => {
    await codes.show('identity')
    online = false
    nowMs += 29 * 60_000
    expect((await codes.show('identity')).secretRef).toBe('r1')
    await settled()
    nowMs += 60_000
    await expect(codes.show('identity')).rejects.toThrow('lost')
    online = true
    expect((await codes.show('identity')).secretRef).toBe('r4')
  })

  it('a fresh code comes of another secret, which replaces the one that was shown', async () => {
    const { secretRef } = await codes.show('identity')
    expect(await codes.fresh('identity', secretRef)).toMatchObject({
      secretRef: 'r2',
      code: derivedCode(secretOf(2), 'identity', 0),
    })
    expect(asked).toEqual([{}, { replaces: 'r1' }])
    online = false
    await expect(codes.fresh('identity', 'r2')).rejects.toThrow('lost')
    expect((await codes.show('identity')).secretRef).toBe('r2')
  })
})

it('asks for the secret of a code already drawn, once, and for none where it has one', async () => {
  codes.ready('drawn')
  codes.ready('drawn')
  const shown = codes.show('identity', nowMs)
  await settled()
  codes.ready('drawn')
  expect((await shown).secretRef).toBe('r1')
  expect(asked).toEqual([{ secretRef: 'drawn' }])
})

it('keeps the younger of two secrets that come in the wrong order', async () => {
  const answers: ((secret: object) => void)[] = []
  const both = derivedCodes({
    now: () => nowMs,
    getSecret: () =>
      new Promise((resolve) => {
        answers.push(resolve as never)
      }),
  })
  const answer = (number: number, issuedAtMs: number) =>
    answers[number]!({
      secretRef: `r${number}`,
      ...secretOf(number),
      issuedAtMs: String(issuedAtMs),
      stepSeconds: '60',
      validUntilMs: String(issuedAtMs + 1_800_000),
    })
  both.ready('old')
  const fresh = both.fresh('identity', 'old')
  answer(1, startMs)
  await fresh
  answer(0, startMs - 60_000)
  await settled()
  expect((await both.show('identity')).secretRef).toBe('r1')
})

it("draws step 0 while the phone's clock still lags behind the start", async () => {
  await codes.show('identity')
  nowMs -= 700
  expect((await codes.show('identity')).code).toBe(derivedCode(secretOf(1), 'identity', 0))
})
