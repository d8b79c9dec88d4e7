import { parseBeijingTime } from '@one-card/envelope'
import type { RefusalName } from '@one-card/prompts'
import { digestOf, newBearer } from '../../../bearer.ts'
import type { Deps } from '../../../deps.ts'
import { refuse } from '../../../refusal.ts'
import type { Channel, Channels } from '../../access/channels/index.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Session } from '../sessions/index.ts'
import { nationalRefusal, type NationalLine } from './national-line.ts'
import type { Token, TokensRepository } from './repository.ts'
import { isOver } from './states.ts'
import type { Visit } from './visit.ts'

/** Derived tokens (decision 0050): given by the national platform, received by the platform of a zone. */
export function zoneTokens(
  { db, now, randomBytes }: Deps,
  repository: TokensRepository,
  { channels, holders }: { channels: Channels; holders: Holders },
  national?: NationalLine,
) {
  async function derive(session: Session, audience: string, regionCode: string): Promise<string> {
    const { bearer, digest } = newBearer(randomBytes)
    await repository.insert({
      tokenHash: digest,
      // Of the first one: what ends that channel's tokens ends this one too.
      channelNo: session.channelNo,
      holderId: session.holderId,
      page: 'local-zone',
      authLevel: session.authLevel,
      elderly: session.mode === 'elderly',
      returnUrl: session.returnUrl,
      issuedAt: now(),
      expiresAt: new Date(session.expiresAtMs),
      regionCode,
      audience,
    })
    return bearer
  }

  /** Once, by the platform it was given for. */
  async function exchange(text: string, { channelNo }: Channel): Promise<Token> {
    const at = now()
    const token = (await repository.find(digestOf(text))) ?? refuse('TOKEN_UNKNOWN')
    if (token.audience !== channelNo) refuse('TOKEN_OTHER_CHANNEL')
    if (isOver(token, at)) refuse('TOKEN_EXPIRED')
    const first = await db.transaction((transaction) => repository.present(token.tokenHash, null, at, transaction))
    return first ? token : refuse('TOKEN_PRESENTED')
  }

  /** A token of the national platform's becomes one of ours, which opens what it was derived for; or why it does not. */
  async function receive({ token: text, page }: Visit): Promise<Token | { refusal: RefusalName } | undefined> {
    if (national === undefined || page !== 'local-zone') return undefined
    const told = await national.client
      .call('zone-token/exchange', { token: text })
      .catch((reason: unknown) => ({ refusal: nationalRefusal(reason) }))
    if ('refusal' in told) return told
    // A zone to which less is granted knows nobody.
    const holder = told.idNo === undefined ? undefined : await holders.findByIdNo(told.idNo)
    if (holder === undefined || !holders.matches(holder, told.name ?? '')) return { refusal: 'HOLDER_MISMATCH' }
    if ((await channels.find(national.knownAs)) === undefined) return { refusal: 'CHANNEL_UNKNOWN' }
    await repository.insert({
      tokenHash: digestOf(text),
      channelNo: national.knownAs,
      holderId: holder.id,
      page,
      authLevel: Number(told.authLevel) as 1 | 2 | 3,
      elderly: told.elderly === '1',
      returnUrl: `${national.url}/h5/national-zone/`,
      issuedAt: now(),
      expiresAt: parseBeijingTime(told.expiresAt)!,
      regionCode: told.regionCode,
      received: text,
    })
    return repository.find(digestOf(text))
  }

  return { derive, exchange, receive }
}
