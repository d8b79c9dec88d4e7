import { openServices, type Params, type OpenServices } from '@one-card/platform-api'
import { pages } from '@one-card/platform-api/pages'
import type { RefusalName } from '@one-card/prompts'
import { refuse } from '../../../refusal.ts'
import { digestOf, isBearer, newBearer } from '../../../bearer.ts'
import { isServed, originsOf, type Channel, type Channels } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Session, Sessions } from '../sessions/index.ts'
import type { NationalLine } from './national-line.ts'
import type { Presentation, Visit } from './visit.ts'
import type { Token, TokensRepository, ZoneVisit } from './repository.ts'
import { zoneTokens } from './zone-tokens.ts'
import { tokenRenewal } from './renewal.ts'
import { returnUrlOf } from './return-url.ts'
import { isOver } from './states.ts'

export interface Tokens {
  /**
   * Turns a token into a session, once: of two browsers the first wins, and only that one may reload (decision 0124).
   * Refused with LINK_DAMAGED, TOKEN_UNKNOWN, TOKEN_EXPIRED, TOKEN_OTHER_PAGE, TOKEN_OTHER_CHANNEL, TOKEN_PRESENTED, or for what the page no longer
   * admits with PAGE_NOT_GRANTED or AUTH_LEVEL_TOO_LOW; a refusal uses nothing up.
   */
  present(visit: Visit): Promise<Presentation>
  /** What a token stands for, shown to the channel it was issued to or to a system; refuses with TOKEN_…. Uses nothing up. */
  read(token: string, channel: Channel): Promise<Token>
  /** Whether what was given for it still holds: neither over nor withdrawn, and its channel not suspended. */
  isOpen(tokenHash: string, at: Date): Promise<boolean>
  /** A derived token of this session for one zone of `audience` (decision 0050). */
  derive(session: Session, audience: string, regionCode: string): Promise<string>
  /** Which zone a session came to, and with what. */
  zoneVisitOf(sessionId: string): Promise<ZoneVisit | undefined>
}

/** §8.1.2.1-f: two hours, and the session ends with its token. */
const ttlSeconds = 7200

const endSession = openServices['session/end']

export type TokensService = ReturnType<typeof tokensService>

export function tokensService(
  deps: Deps,
  repository: TokensRepository,
  { channels, holders, sessions }: { channels: Channels; holders: Holders; sessions: Sessions },
  national?: NationalLine,
) {
  const { db, now, randomBytes, publicUrl } = deps
  const { derive, exchange, receive } = zoneTokens(deps, repository, { channels, holders }, national)

  async function issue(params: Params<OpenServices['user-token/issue']>, channel: Channel) {
    const { name, idNo, mobile, page, elderly } = params
    const authLevel = Number(params.authLevel) as 1 | 2 | 3
    await sessions.admit({ channelNo: channel.channelNo, authLevel }, page)
    const returnUrl = returnUrlOf(channel, params.returnUrl)
    const holder = await holders.identify(idNo, name, { channel, way: 'login', reason: pages[page].title })
    const { bearer, digest } = newBearer(randomBytes)
    const issuedAt = now()
    await repository.insert({
      tokenHash: digest,
      channelNo: channel.channelNo,
      holderId: holder.id,
      page,
      authLevel,
      returnUrl,
      issuedAt,
      elderly: elderly === '1',
      expiresAt: new Date(issuedAt.getTime() + ttlSeconds * 1000),
      ...(mobile && { mobile }),
    })
    return { token: bearer, expiresIn: String(ttlSeconds), url: `${publicUrl}/h5/${page}/?token=${bearer}` }
  }

  /** For the channel that asked for it, and for systems, which provide pages (§8.1.2.1-f); a derived one for whom it was given alone. */
  async function read(text: string, channel: Channel): Promise<Token> {
    const token = (await repository.find(digestOf(text))) ?? refuse('TOKEN_UNKNOWN')
    const isFor =
      token.audience === null
        ? token.channelNo === channel.channelNo || channel.kind === 'system'
        : token.audience === channel.channelNo
    if (!isFor) refuse('TOKEN_OTHER_CHANNEL')
    return isOver(token, now()) ? refuse('TOKEN_EXPIRED') : token
  }

  async function isOpen(tokenHash: string, at: Date): Promise<boolean> {
    const token = await repository.find(tokenHash)
    return token !== undefined && !isOver(token, at) && isServed(await channels.find(token.channelNo))
  }

  async function withdraw(text: string, channel: Channel): Promise<void> {
    const token = (await repository.find(digestOf(text))) ?? refuse('TOKEN_UNKNOWN')
    if (token.channelNo !== channel.channelNo) refuse('TOKEN_OTHER_CHANNEL')
    await db.transaction(async (transaction) => {
      await repository.withdraw(token.tokenHash, transaction)
      await sessions.endOf([token.tokenHash], transaction)
    })
  }

  async function endSessions({ name, idNo }: { name: string; idNo: string }, channel: Channel): Promise<void> {
    const holder = await holders.identify(idNo, name, { channel, way: 'login', reason: endSession.title })
    await db.transaction(async (transaction) => {
      await sessions.endOf(await repository.withdrawAll(channel.channelNo, holder.id, transaction), transaction)
    })
  }

  async function present(visit: Visit): Promise<Presentation> {
    if (!isBearer(visit.token)) return { refusal: 'LINK_DAMAGED' }
    const token = (await repository.find(digestOf(visit.token))) ?? (await receive(visit))
    if (!token) return { refusal: 'TOKEN_UNKNOWN' }
    if ('refusal' in token) return token
    const channel = await channels.find(token.channelNo)
    if (channel?.state === 'left') return { refusal: 'CHANNEL_UNKNOWN', notice: 'left' }
    if (!channel || !isServed(channel)) return { refusal: 'CHANNEL_UNKNOWN' }
    const reason = await refusalFor(token, channel, visit)
    if (!reason) {
      const cookie = await openSession(token, visit.at)
      if (cookie) return { ...(await sessions.find(cookie, visit.at)), cookie }
    }
    if (!reason && (await isFirstPresenter(visit))) return sessions.find(visit.browserSession, visit.at)
    return {
      refusal: reason ?? 'TOKEN_PRESENTED',
      channel,
      returnUrl: token.returnUrl,
      mode: token.elderly ? 'elderly' : 'standard',
    }
  }

  async function refusalFor(
    token: Token,
    channel: Channel,
    { page, refererOrigin, at }: Visit,
  ): Promise<RefusalName | undefined> {
    if (isOver(token, at)) return 'TOKEN_EXPIRED'
    if (token.page !== page || token.audience !== null) return 'TOKEN_OTHER_PAGE'
    const fromElsewhere = refererOrigin && !originsOf(channel).includes(refererOrigin)
    if (fromElsewhere && (await channels.isRegisteredOrigin(refererOrigin))) return 'TOKEN_OTHER_CHANNEL'
    // What was granted at the issue may have been taken back since.
    return sessions.refusalFor(token, page)
  }

  /** The cookie of the session the token became, or nothing when another presenter was first. */
  async function openSession(token: Token, at: Date): Promise<string | undefined> {
    const { tokenHash, holderId, channelNo, authLevel, returnUrl, expiresAt } = token
    const { bearer, digest: id } = newBearer(randomBytes)
    return db.transaction(async (transaction) => {
      if (!(await repository.present(tokenHash, id, at, transaction))) return undefined
      const askedMode = token.elderly ? 'elderly' : 'standard'
      await sessions.open(
        { id, tokenHash, holderId, channelNo, authLevel, returnUrl, expiresAt, askedMode },
        at,
        transaction,
      )
      return bearer
    })
  }

  async function isFirstPresenter({ token, browserSession }: Visit): Promise<boolean> {
    if (!browserSession) return false
    return (await repository.find(digestOf(token)))?.sessionId === digestOf(browserSession)
  }

  return {
    issue,
    read,
    isOpen,
    withdraw,
    endSessions,
    present,
    derive,
    exchange,
    zoneVisitOf: repository.zoneVisitOf,
    renew: tokenRenewal(deps, repository, sessions),
  }
}
