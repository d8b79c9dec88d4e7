import { randomBytes, toHex } from '@one-card/gm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import vectors from '../vectors/derived-codes.json' with { type: 'json' }
import { kindOf, randomDigits } from './code-text.ts'
import { derivedCode, derivedParts, isDerived, stepOfOtp, type DerivedKind } from './derived-code.ts'

const kinds = fc.constantFrom<DerivedKind[]>('identity', 'payment', 'licence')
const steps = fc.integer({ min: 0, max: 30 })
const secrets = fc.constant(0).map(() => ({ secret: toHex(randomBytes(32)), handle: randomDigits(10, randomBytes) }))

it.each(vectors.codes)('gives the recorded code of $kind step $step', ({ code, kind, step, ...secret }) => {
  expect(derivedCode(secret, kind as DerivedKind, step)).toBe(code)
})

it('is found again at its step and under its kind, and is read like any code', () => {
  fc.assert(
    fc.property(secrets, kinds, steps, (secret, kind, step) => {
      const code = derivedCode(secret, kind, step)
      const { handle, otp } = derivedParts(code)
      expect([kindOf(code), isDerived(code), handle]).toEqual([kind, true, secret.handle])
      expect(stepOfOtp(secret.secret, kind, otp)).toBe(step)
      expect(stepOfOtp(secret.secret, kind === 'identity' ? 'payment' : 'identity', otp)).toBeUndefined()
      expect(stepOfOtp(toHex(randomBytes(32)), kind, otp)).toBeUndefined()
    }),
  )
})

it('is not the code of a step no secret has', () => {
  fc.assert(
    fc.property(
      secrets,
      kinds,
      fc.integer({ min: 31, max: 1_000 }),
      (secret, kind, step) =>
        stepOfOtp(secret.secret, kind, derivedParts(derivedCode(secret, kind, step)).otp) === undefined,
    ),
  )
})

it('never repeats within a secret', () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      const codes = (['identity', 'payment', 'licence'] as const).flatMap((kind) =>
        Array.from({ length: 31 }, (_, step) => derivedCode(secret, kind, step)),
      )
      expect(new Set(codes).size).toBe(93)
    }),
    { numRuns: 20 },
  )
})
