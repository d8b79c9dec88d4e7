import { toHex } from '@one-card/gm'
import { derivedParts, isDerivedKind, stepOfOtp, stepSeconds } from '@one-card/platform-api/derived-code'
import type { Deps } from '../../../deps.ts'
import type { Sessions } from '../../entry/sessions/index.ts'
import type { FindCode } from './given-code.ts'
import type { EcodeKind, EcodeSecret, EcodesRepository } from './repository.ts'

/** Guesses at one handle, from wherever they come, until its secret is ended. */
const mostWrongOtps = 5
/** A phone's clock may lag by what an answer takes to come, and a code may be shown one step ahead while its page has no network. */
const stepsAside = 1

/** Codes of version 2, which a page derives from its secret (docs/decisions/0009). */
export function derivedCodes(
  { sealing, randomBytes }: Pick<Deps, 'sealing' | 'randomBytes'>,
  repository: EcodesRepository,
  { sessions }: { sessions: Pick<Sessions, 'isOpen' | 'pushToPage'> },
): FindCode {
  /** What an unknown handle is held against, so that it costs what a wrong guess at a known one costs. */
  const nobodys = toHex(randomBytes(32))

  async function refusalFor(secret: EcodeSecret, kind: EcodeKind, step: number, at: Date) {
    if (await repository.isUsed({ secretRef: secret.secretRef, kind, step })) return 'CODE_USED'
    const now = Math.floor((at.getTime() - secret.issuedAt.getTime()) / (stepSeconds * 1000))
    const inTime = Math.abs(step - now) <= stepsAside && at < secret.validUntil
    const theirs = secret.state === 'live' && (await sessions.isOpen(secret.sessionId, at))
    return inTime && theirs ? undefined : 'CODE_EXPIRED'
  }

  return async (text, kind, at) => {
    const { handle, otp } = derivedParts(text)
    const handleIndex = sealing.index('ecode', handle)
    const secret = await repository.findSecret(handleIndex)
    const step = stepOfOtp(secret?.secret ?? nobodys, kind, otp)
    if (secret === undefined || step === undefined || !isDerivedKind(kind)) {
      const ended = await repository.countWrong(handleIndex, mostWrongOtps)
      if (ended !== undefined) await sessions.pushToPage(ended, 'ecode/state')
      return undefined
    }
    return {
      ref: secret.secretRef,
      holderId: secret.holderId,
      sessionId: secret.sessionId,
      fault: () => refusalFor(secret, kind, step, at),
      use: (reading, transaction) =>
        repository.useStep({ secretRef: secret.secretRef, kind, step }, reading, transaction),
    }
  }
}
