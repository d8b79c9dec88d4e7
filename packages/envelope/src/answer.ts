import type { PrivateKey, PublicKey } from '@one-card/gm'
import { fieldAtFault } from './form.ts'
import { decryptJson, encryptJson, isRecord } from './secret.ts'
import { isSignedBy, signed } from './signed-text.ts'
import { beijingTime } from './time.ts'

/** Table D.2 as it travels; `result` is Base64 of iv and ciphertext, or empty. */
export interface AnswerEnvelope {
  msgCode: string
  msg: string
  result: string
  requestId: string
  timestamp: string
  signature: string
}

export interface AnswerDraft {
  requestId: string
  msgCode: string
  msg: string
  /** Left out on a refusal: an encrypted `{}` is sent (decision 0120). */
  result?: object | undefined
  /** The caller's key. Without it `result` is empty, because the caller could not decrypt it. */
  sm4Key?: Uint8Array | undefined
}

/** Why an answer is not accepted, in the order of the checks. */
export type AnswerProblem = 'form' | 'signature' | 'request-id' | 'result'
export type OpenedAnswer =
  | { ok: true; msgCode: string; msg: string; timestamp: string; result: Record<string, unknown> }
  | { ok: false; problem: AnswerProblem }

export const success = '000000'

export function sealAnswer(
  { requestId, msgCode, msg, result = {}, sm4Key }: AnswerDraft,
  platformKey: PrivateKey,
  now: Date,
): AnswerEnvelope {
  return signed(
    {
      msgCode,
      msg,
      result: sm4Key ? encryptJson(sm4Key, result) : '',
      requestId,
      timestamp: beijingTime(now),
    },
    platformKey,
  )
}

/** Accepts a parsed body only when the platform's signature holds and it answers this request. */
export function openAnswer(
  body: unknown,
  expected: { requestId: string; sm4Key: Uint8Array; platformPublicKey: PublicKey },
): OpenedAnswer {
  if (!isRecord(body) || fieldAtFault(body, ['msgCode', 'msg', 'result', 'requestId', 'timestamp', 'signature']))
    return { ok: false, problem: 'form' }
  const answer = body as unknown as AnswerEnvelope
  if (!isSignedBy(answer, expected.platformPublicKey)) return { ok: false, problem: 'signature' }
  if (answer.requestId !== expected.requestId) return { ok: false, problem: 'request-id' }
  const result = answer.result === '' && answer.msgCode !== success ? {} : decryptJson(expected.sm4Key, answer.result)
  return result
    ? { ok: true, msgCode: answer.msgCode, msg: answer.msg, timestamp: answer.timestamp, result }
    : { ok: false, problem: 'result' }
}
