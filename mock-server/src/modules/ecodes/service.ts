import { beijingTime } from '@one-card/envelope'
import { toHex } from '@one-card/gm'
import { mask } from '@one-card/masking'
import { makeCode } from '@one-card/platform-api/code-text'
import { refuse } from '../../refusal.ts'
import type { Channel } from '../channels/index.ts'
import type { Deps } from '../deps.ts'
import type { Session } from '../sessions/index.ts'
import type { EcodeNeighbours } from './index.ts'
import type { Ecode, EcodesRepository } from './repository.ts'

type EcodeKind = Ecode['kind']

/** Decision 51. */
const ttlSeconds = 60

export type EcodesService = ReturnType<typeof ecodesService>

/** The holder's side: a code is made, and what became of it is told. */
export function ecodesService(
  { sealing, now, randomBytes }: Pick<Deps, 'sealing' | 'now' | 'randomBytes'>,
  repository: EcodesRepository,
  { channels, holders, tokens }: Pick<EcodeNeighbours, 'channels' | 'holders' | 'tokens'>,
) {
  async function issue(holderId: string, kind: EcodeKind, sessionId: string | null) {
    await holders.usableCard(holderId)
    const code = makeCode(kind, randomBytes)
    const codeId = toHex(randomBytes(16))
    const issuedAt = now()
    const expiresAt = new Date(issuedAt.getTime() + ttlSeconds * 1000)
    await repository.insert({ codeIndex: sealing.index('ecode', code), codeId, holderId, sessionId, kind, issuedAt, expiresAt })
    return { code, codeId, codeType: kind, expiresIn: String(ttlSeconds), issuedAt, expiresAt }
  }

  /** A code is worth what its page is worth: the token must have that page's level. */
  async function generate(text: string, kind: EcodeKind, channel: Channel) {
    const { channelNo, authLevel, holderId } = await tokens.read(text, channel)
    if (channelNo !== channel.channelNo) refuse('TOKEN_OTHER_CHANNEL')
    const page = await channels.pageOf('ecard-code')
    if (page && authLevel < page.minAuthLevel) refuse('AUTH_LEVEL_TOO_LOW')
    const { code, codeType, expiresIn } = await issue(holderId, kind, null)
    return { code, codeType, expiresIn }
  }

  async function show({ id, holderId }: Session) {
    const { issuedAt, expiresAt, ...code } = await issue(holderId, 'identity', id)
    return { ...code, serverTimeMs: String(issuedAt.getTime()), expiresAtMs: String(expiresAt.getTime()) }
  }

  async function state(codeId: string, { holderId }: Session) {
    const code = await repository.findOwn(codeId, holderId) ?? refuse('CODE_UNKNOWN')
    if (code.state === 'live') return { state: code.expiresAt <= now() ? 'expired' as const : 'live' as const }
    const { name } = await holders.get(holderId)
    return {
      state: 'used' as const,
      holderName: mask('name', name),
      ...(code.usedAt && { usedAt: beijingTime(code.usedAt) }),
      ...(code.place && { place: code.place }),
      ...(code.scene && { scene: code.scene }),
    }
  }

  return { generate, show, state }
}
