import { challengeOf } from '@one-card/platform-api/challenge'
import type { OpenServices, Params } from '@one-card/platform-api'
import type { RefusalName } from '@one-card/prompts'
import { refuse } from '../../../refusal.ts'
import { digestOf } from '../../../bearer.ts'
import type { Channel } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { AuthorisedLoginNeighbours } from './service.ts'
import type { AuthorisedLogin, AuthorisedLoginsRepository } from './repository.ts'

type Offered = Params<OpenServices['authorised-login/exchange']>

export type GrantExchange = ReturnType<typeof grantExchange>

/** The partner's server brings a grant back: the identity once, and every other try written down for the holder (RFC 6749 §4.1.2, RFC 9700 §4.5). */
export function grantExchange(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  repository: AuthorisedLoginsRepository,
  { grants, sessions, uses }: AuthorisedLoginNeighbours,
) {
  /** Why this grant gives nothing, if so. Another caller hears no more than of a grant nobody ever made. */
  async function failureOf(
    login: AuthorisedLogin,
    { verifier, callback }: Offered,
    { channelNo }: Channel,
    at: Date,
  ): Promise<RefusalName | undefined> {
    if (login.channelNo !== channelNo) return 'LOGIN_GRANT_UNKNOWN'
    if (login.state !== 'agreed') return 'LOGIN_GRANT_USED'
    if (login.expiresAt <= at || !(await sessions.isOpen(login.sessionId, at))) return 'LOGIN_GRANT_EXPIRED'
    return login.callback === callback && login.challenge === challengeOf(verifier) ? undefined : 'LOGIN_GRANT_UNPROVEN'
  }

  const disclosure = ({ holderId, sessionId, scene: reason, fields }: AuthorisedLogin, channel: Channel, at: Date) => ({
    holderId,
    channel,
    way: 'login' as const,
    reason,
    fields,
    sessionId,
    at,
  })

  async function deliver(login: AuthorisedLogin, channel: Channel, at: Date) {
    const granted = await grants.grantedFields(channel.channelNo, 'authorised-login/exchange')
    const fields = login.fields.filter((field) => granted.includes(field))
    const delivered = await db.transaction(async (transaction) => {
      if (!(await repository.move(login.loginId, 'deliver', at, {}, transaction))) return false
      await uses.disclose({ ...disclosure(login, channel, at), fields, outcome: 'seen' }, transaction)
      return true
    })
    return delivered && { holderId: login.holderId, authTime: login.authTime!, fields }
  }

  /** Once for each grant, so that nobody can fill a holder's footprints by asking again. */
  async function misused(login: AuthorisedLogin, channel: Channel, cause: RefusalName, at: Date): Promise<void> {
    await db.transaction(async (transaction) => {
      if (!(await repository.misuse(login.loginId, login.state === 'delivered' ? 'replay' : 'burn', transaction)))
        return
      await uses.disclose({ ...disclosure(login, channel, at), outcome: 'refused', cause }, transaction)
    })
  }

  return async function exchange(
    offered: Offered,
    channel: Channel,
  ): Promise<{ holderId: string; authTime: Date; fields: string[] }> {
    const login = (await repository.findByGrant(digestOf(offered.grant))) ?? refuse('LOGIN_GRANT_UNKNOWN')
    const at = now()
    const failure = await failureOf(login, offered, channel, at)
    if (failure === undefined) return (await deliver(login, channel, at)) || exchange(offered, channel)
    await misused(login, channel, failure, at)
    return refuse(failure)
  }
}
