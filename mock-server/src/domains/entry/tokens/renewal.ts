import { refuse } from '../../../refusal.ts'
import { digestOf } from '../../../bearer.ts'
import type { Deps } from '../../../deps.ts'
import type { Session, Sessions } from '../sessions/index.ts'
import type { Token, TokensRepository } from './repository.ts'
import { isOver } from './states.ts'

/** Keeps a session going with a fresh token of the same page, holder, channel and level (decision 0024). A refusal uses nothing up. */
export function tokenRenewal({ db, now }: Pick<Deps, 'db' | 'now'>, repository: TokensRepository, sessions: Sessions) {
  return async (text: string, session: Session): Promise<{ expiresAtMs: string }> => {
    const at = now()
    const { tokenHash, expiresAt, ...token } = (await repository.find(digestOf(text))) ?? refuse('TOKEN_UNKNOWN')
    if (isOver({ ...token, expiresAt }, at)) refuse('TOKEN_EXPIRED')
    if (token.channelNo !== session.channelNo) refuse('TOKEN_OTHER_CHANNEL')
    if (token.holderId !== session.holderId) refuse('SESSION_REPLACED')
    const own = await repository.findOf(session.id)
    if (own === undefined || own.page !== token.page || isDerived(token) || isDerived(own)) refuse('TOKEN_OTHER_PAGE')
    if (token.authLevel < Math.min(session.authLevel, vouchedLevel)) refuse('AUTH_LEVEL_TOO_LOW')
    await db.transaction(async (transaction) => {
      if (!(await repository.present(tokenHash, session.id, at, transaction))) refuse('TOKEN_PRESENTED')
      if (!(await sessions.renew(session.id, { tokenHash, expiresAt }, at, transaction))) refuse('SESSION_EXPIRED')
    })
    return { expiresAtMs: String(expiresAt.getTime()) }
  }
}

/** A zone has no channel of its own around it (decision 0050). */
const isDerived = ({ audience, regionCode }: Pick<Token, 'audience' | 'regionCode'>) =>
  audience !== null || regionCode !== null

/** What lies above it the citizen proved on our page, for this session (decision 0125). */
const vouchedLevel = 2
