import { toHex } from '@one-card/gm'
import { randomDigits } from '@one-card/platform-api/code-text'
import { refuse } from '../../../refusal.ts'
import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import type { MessageGateway } from './message-gateway.ts'
import type { Attempt, MessageCode, RealPersonRepository } from './repository.ts'
import { lifeSeconds, mostTries, restMs } from './states.ts'

const words = (code: string) =>
  `【一卡通】验证码 ${code}，用于社会保障卡实人认证，五分钟内有效。任何人向您索要都是诈骗，请勿告诉他人。`

/** 短信验证码: three messages in half an hour, three guesses at each, five minutes. */
export function messageCodes(
  { sealing, now, randomBytes }: Pick<Deps, 'sealing' | 'now' | 'randomBytes'>,
  repository: RealPersonRepository,
  gateway: MessageGateway | undefined,
) {
  const indexOf = (codeId: string, code: string) => sealing.index('message', `${codeId}:${code}`)
  const inSeconds = (from: Date, seconds: number) => new Date(from.getTime() + seconds * 1000)
  const resendAt = ({ sentAt }: MessageCode) => inSeconds(sentAt, lifeSeconds.resend)

  async function status({ attemptId, holderId }: Attempt, within?: Database) {
    const sent = await repository.codesSince(holderId, new Date(now().getTime() - restMs), within)
    const live = sent.find(
      (code) => code.attemptId === attemptId && code.state === 'sent' && code.triesLeft > 0 && code.expiresAt > now(),
    )
    const last = sent.find((code) => code.attemptId === attemptId)
    return { sendsLeft: Math.max(0, mostTries.message - sent.length), live, resendAt: last && resendAt(last) }
  }

  return {
    status,
    /** Asked again too soon, the message under way is the one that counts. */
    async send(attempt: Attempt, mobile: string): Promise<void> {
      if (gateway === undefined) return refuse('CHECK_WAY_CLOSED')
      const [codeId, code, sentAt] = [toHex(randomBytes(16)), randomDigits(6, randomBytes), now()]
      const { attemptId, holderId } = attempt
      const counts = await repository.inTurn(holderId, async (transaction) => {
        const { sendsLeft, resendAt: notBefore } = await status(attempt, transaction)
        if (notBefore !== undefined && sentAt < notBefore) return false
        if (sendsLeft === 0) refuse('CHECK_WAY_CLOSED')
        const row = {
          codeId,
          attemptId,
          holderId,
          codeIndex: indexOf(codeId, code),
          triesLeft: mostTries.guesses,
          sentAt,
          expiresAt: inSeconds(sentAt, lifeSeconds.message),
        }
        await repository.replaceCode(row, transaction)
        return true
      })
      if (counts) await gateway.send(mobile, words(code))
    },
    /** Uses one guess up; the code it was right about. */
    async guess({ attemptId }: Attempt, code: string): Promise<MessageCode | undefined> {
      const taken = await repository.useGuess(attemptId, now())
      return taken && indexOf(taken.codeId, code) === taken.codeIndex ? taken : undefined
    },
    isOffered: gateway !== undefined,
  }
}
