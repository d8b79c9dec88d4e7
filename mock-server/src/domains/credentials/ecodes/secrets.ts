import { beijingTime } from '@one-card/envelope'
import { toHex } from '@one-card/gm'
import { mask } from '@one-card/masking'
import { randomDigits } from '@one-card/platform-api/code-text'
import {
  derivedCode,
  handleDigits,
  secretSeconds,
  stepSeconds,
  type CodeSecret,
} from '@one-card/platform-api/derived-code'
import { refusals } from '@one-card/prompts'
import type { CredentialFlow } from '@one-card/records'
import { refuse } from '../../../refusal.ts'
import type { Deps } from '../../../deps.ts'
import type { Session } from '../../entry/sessions/index.ts'
import type { EcodeNeighbours } from './service.ts'
import type { EcodeSecret, EcodesRepository, EcodeUse } from './repository.ts'

/** A secret in clear, with its own dates. */
type OpenSecret = CodeSecret & Pick<EcodeSecret, 'secretRef' | 'issuedAt' | 'validUntil'>
export type SecretsService = ReturnType<typeof secretsService>

/** As which use a desk reports what it read; of a payment the cashier's page tells. */
const flows: Partial<Record<EcodeUse['kind'], CredentialFlow>> = { identity: 'identityCode', licence: 'licence' }

/** The holder's side (docs/decisions/0009): a page gets the secret its codes come from, and what became of them is told. */
export function secretsService(
  { db, now, randomBytes }: Pick<Deps, 'db' | 'now' | 'randomBytes'>,
  repository: EcodesRepository,
  { holders, uses }: Pick<EcodeNeighbours, 'holders' | 'uses'>,
) {
  async function start({ id: sessionId, holderId, expiresAtMs }: Session, replaces?: string): Promise<OpenSecret> {
    await holders.usableCard(holderId)
    const issuedAt = now()
    const validUntil = new Date(Math.min(issuedAt.getTime() + secretSeconds * 1000, expiresAtMs))
    const secret = toHex(randomBytes(32))
    return db.transaction(async (transaction) => {
      if (replaces !== undefined) await repository.replaceSecret(replaces, sessionId, transaction)
      for (;;) {
        const [secretRef, handle] = [toHex(randomBytes(16)), randomDigits(handleDigits, randomBytes)]
        const row = {
          secretRef,
          handle,
          secret,
          holderId,
          sessionId,
          issuedAt,
          validUntil,
        }
        if (await repository.insertSecret(row, transaction)) return { secretRef, handle, secret, issuedAt, validUntil }
      }
    })
  }

  async function findLiveSecret({ id }: Session, secretRef: string): Promise<OpenSecret | undefined> {
    const row = await repository.findOwnSecret(secretRef, id)
    if (row === undefined || !isLive(row)) return undefined
    return row
  }

  const isLive = ({ state, validUntil }: EcodeSecret) => state === 'live' && now() < validUntil

  async function show(session: Session) {
    const { secretRef, issuedAt, ...secret } = await start(session)
    const startMs = issuedAt.getTime()
    return {
      secretRef,
      code: derivedCode(secret, 'identity', 0),
      codeType: 'identity' as const,
      expiresIn: String(stepSeconds),
      serverTimeMs: String(startMs),
      expiresAtMs: String(startMs + stepSeconds * 1000),
    }
  }

  async function hand(session: Session, { secretRef, replaces }: { secretRef?: string; replaces?: string }) {
    const known = secretRef === undefined ? undefined : await findLiveSecret(session, secretRef)
    const { issuedAt, validUntil, ...secret } = known ?? (await start(session, replaces))
    return {
      secretRef: secret.secretRef,
      secret: secret.secret,
      handle: secret.handle,
      issuedAtMs: String(issuedAt.getTime()),
      stepSeconds: String(stepSeconds),
      validUntilMs: String(validUntil.getTime()),
    }
  }

  async function wordsOf({ secretRef, kind, step, usedAt, usedBy, place, scene }: EcodeUse, holderId: string) {
    const flow = flows[kind]
    const [{ name }, outcome] = await Promise.all([
      holders.get(holderId),
      flow && uses.findOutcome({ flow, holderId, channelNo: usedBy, at: usedAt }),
    ])
    return {
      secretRef,
      useId: `${secretRef}-${kind}-${step}`,
      codeType: kind,
      usedAt: beijingTime(usedAt),
      place,
      scene,
      holderName: mask('name', name),
      ...(outcome && { outcome }),
    }
  }

  async function state(secretRef: string, session: Session) {
    const secret = (await repository.findOwnSecret(secretRef, session.id)) ?? refuse('CODE_UNKNOWN')
    const [use, refusal] = await Promise.all([repository.lastUse(secretRef), repository.lastRefusal(secretRef)])
    return {
      state: isLive(secret) ? ('live' as const) : ('over' as const),
      ...(use && { use: await wordsOf(use, session.holderId) }),
      ...(refusal && {
        refusal: {
          refusalId: String(refusal.id),
          msgCode: refusals[refusal.reason],
          ...(refusal.wanted && { wanted: refusal.wanted }),
        },
      }),
    }
  }

  return { show, hand, state }
}
