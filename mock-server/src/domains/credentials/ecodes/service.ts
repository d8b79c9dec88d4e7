import { toHex } from '@one-card/gm'
import { makeCode } from '@one-card/platform-api/code-text'
import { stepSeconds } from '@one-card/platform-api/derived-code'
import { refuse } from '../../../refusal.ts'
import type { Channel, Channels } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { EcodeKind, EcodesRepository } from './repository.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Sessions } from '../../entry/sessions/index.ts'
import type { Tokens } from '../../entry/tokens/index.ts'
import type { Uses } from '../../uses/use/index.ts'

export interface EcodeNeighbours {
  channels: Channels
  holders: Holders
  sessions: Sessions
  tokens: Tokens
  uses: Uses
}

export type EcodesService = ReturnType<typeof ecodesService>

/** For channels that draw a code themselves. */
export function ecodesService(
  { sealing, now, randomBytes }: Pick<Deps, 'sealing' | 'now' | 'randomBytes'>,
  repository: EcodesRepository,
  { channels, holders, tokens }: Pick<EcodeNeighbours, 'channels' | 'holders' | 'tokens'>,
) {
  /** A code is worth what its page is worth: the token must have that page's level. */
  async function generate(token: string, kind: Exclude<EcodeKind, 'licence'>, channel: Channel) {
    const { tokenHash, channelNo, authLevel, holderId } = await tokens.read(token, channel)
    if (channelNo !== channel.channelNo) refuse('TOKEN_OTHER_CHANNEL')
    const page = await channels.pageOf('ecard-code')
    if (page && authLevel < page.minAuthLevel) refuse('AUTH_LEVEL_TOO_LOW')
    await holders.usableCard(holderId)
    const code = makeCode(kind, randomBytes)
    const issuedAt = now()
    const expiresAt = new Date(issuedAt.getTime() + stepSeconds * 1000)
    await repository.insert({
      codeIndex: sealing.index('ecode', code),
      codeId: toHex(randomBytes(16)),
      holderId,
      tokenHash,
      kind,
      issuedAt,
      expiresAt,
    })
    return { code, codeType: kind, expiresIn: String(stepSeconds) }
  }

  return { generate }
}
