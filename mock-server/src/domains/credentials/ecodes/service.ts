import { toHex } from '@one-card/gm'
import { pageServices } from '@one-card/platform-api'
import { makeCode } from '@one-card/platform-api/code-text'
import { stepSeconds } from '@one-card/platform-api/derived-code'
import { refuse } from '../../../refusal.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Grants } from '../../access/grants/index.ts'
import type { Deps } from '../../../deps.ts'
import type { EcodeKind, EcodesRepository } from './repository.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Sessions } from '../../entry/sessions/index.ts'
import type { Tokens } from '../../entry/tokens/index.ts'
import type { Uses } from '../../uses/use/index.ts'

export interface EcodeNeighbours {
  grants: Grants
  holders: Holders
  sessions: Sessions
  tokens: Tokens
  uses: Uses
}

/** 实卡: with less than that nobody draws what pays. */
const levelToPay = 2

export type EcodesService = ReturnType<typeof ecodesService>

/** For channels that draw a code themselves. */
export function ecodesService(
  { sealing, now, randomBytes }: Pick<Deps, 'sealing' | 'now' | 'randomBytes'>,
  repository: EcodesRepository,
  { holders, sessions, tokens }: Pick<EcodeNeighbours, 'holders' | 'sessions' | 'tokens'>,
) {
  /** A code is worth what its page is worth: channel and token must be let in there; money needs 实卡 whatever the page asks. */
  async function generate(token: string, kind: Exclude<EcodeKind, 'licence'>, channel: Channel) {
    const { tokenHash, channelNo, audience, authLevel, holderId } = await tokens.read(token, channel)
    // A zone shows the code of whom a derived token brought, by the rights of the channel that brought them first.
    if ((audience ?? channelNo) !== channel.channelNo) refuse('TOKEN_OTHER_CHANNEL')
    await sessions.admit({ channelNo, authLevel }, pageServices['ecode/show'].page)
    if (kind === 'payment' && authLevel < levelToPay) refuse('AUTH_LEVEL_TOO_LOW')
    const { code } = await draw(holderId, tokenHash, kind)
    return { code, codeType: kind, expiresIn: String(stepSeconds) }
  }

  /** One that lives a minute and ends with its token. */
  async function draw(holderId: string, tokenHash: string, kind: Exclude<EcodeKind, 'licence'>) {
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
    return { code, expiresAt }
  }

  return { generate, draw }
}
