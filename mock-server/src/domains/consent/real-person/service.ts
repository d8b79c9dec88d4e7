import { toHex } from '@one-card/gm'
import { randomDigits } from '@one-card/platform-api/code-text'
import { refuse } from '../../../refusal.ts'
import type { Database } from '../../../db/open.ts'
import type { Deps } from '../../../deps.ts'
import type { Session, Sessions } from '../../entry/sessions/index.ts'
import type { messageCodes } from './message-codes.ts'
import type { Attempt, RealPersonRepository } from './repository.ts'
import { lifeSeconds } from './states.ts'
import type { FaceTries } from './tries.ts'
import type { Audit } from '../../operations/audit/index.ts'
import type { Holders } from '../../people/holders/index.ts'
import type { Uses } from '../../uses/use/index.ts'
import type { Comparator } from './comparator.ts'
import type { MessageGateway } from './message-gateway.ts'
import type { OpenPicture } from './picture.ts'

export interface RealPersonNeighbours {
  sessions: Sessions
  holders: Holders
  uses: Uses
  audit: Audit
  comparator: Comparator
  openPicture: OpenPicture
  messages?: MessageGateway | undefined
}

export type RealPersonService = ReturnType<typeof realPersonService>
/** By whom a session was raised, for the audit: the call that did it. */
interface Cause {
  requestId: string
  startedAt: Date
}

/** 实人认证 of a session (decision 0010): three ways, each with a count of its own, one success. */
export function realPersonService(
  { db, now, randomBytes }: Pick<Deps, 'db' | 'now' | 'randomBytes'>,
  repository: RealPersonRepository,
  {
    sessions,
    holders,
    audit,
    tries,
    codes,
  }: Pick<RealPersonNeighbours, 'sessions' | 'holders' | 'audit'> & {
    tries: FaceTries
    codes: ReturnType<typeof messageCodes>
  },
) {
  const own = async (attemptId: string, { id }: Session): Promise<Attempt> =>
    (await repository.findOwn(attemptId, id)) ?? refuse('CHECK_ENDED')

  async function open(attemptId: string, session: Session): Promise<Attempt> {
    const attempt = await own(attemptId, session)
    return attempt.state === 'open' && session.authLevel < 3 ? attempt : refuse('CHECK_ENDED')
  }

  /** Who proved it in two tabs at one moment is raised once. False when the session is over or was raised already. */
  async function pass(
    { attemptId, sessionId }: Attempt,
    { requestId, startedAt }: Cause,
    transaction: Database,
  ): Promise<boolean> {
    const at = now()
    if (!(await sessions.raise(sessionId, at, transaction))) return false
    if (!(await repository.pass(attemptId, at, transaction)))
      throw new Error('A session has one attempt, and is raised by it alone')
    await audit.record(
      {
        at,
        caller: sessionId,
        service: 'session/raised',
        msgCode: '000000',
        requestId,
        elapsedMs: at.getTime() - startedAt.getTime(),
      },
      transaction,
    )
    return true
  }

  async function settle(
    tryId: number,
    attempt: Attempt,
    passed: boolean,
    requestId: string,
    more?: (transaction: Database) => Promise<unknown>,
  ): Promise<void> {
    if (!passed) return repository.moveTry(tryId, 'miss')
    const cause = { requestId, startedAt: now() }
    await db.transaction(async (transaction) => {
      await repository.moveTry(tryId, 'pass', transaction)
      await more?.(transaction)
      await pass(attempt, cause, transaction)
    })
  }

  const placeOf = ({ holderId, channelNo }: Session) => ({ holderId, channelNo, place: 'page' as const })

  async function hasMessage(holderId: string): Promise<string | undefined> {
    const [{ mobile }, card] = await Promise.all([holders.get(holderId), holders.card(holderId)])
    return codes.isOffered && card !== undefined ? mobile : undefined
  }

  return {
    own,
    pass,
    hasMessage,
    begin: ({ id: sessionId, holderId }: Session, leadsTo: string): Promise<Attempt> =>
      repository.begin({ attemptId: toHex(randomBytes(16)), sessionId, holderId, leadsTo, begunAt: now() }),

    /** §7.1.3: the picture is opened, compared and forgotten. */
    async compare(attemptId: string, image: string, session: Session, requestId: string): Promise<void> {
      const attempt = await open(attemptId, session)
      const compared = await tries.compare(image, placeOf(session))
      if ('refusal' in compared) return refuse(compared.refusal)
      await settle(compared.tryId, attempt, compared.match, requestId)
    },

    async send(attemptId: string, session: Session): Promise<void> {
      const attempt = await open(attemptId, session)
      await codes.send(attempt, (await hasMessage(session.holderId)) ?? refuse('CHECK_WAY_CLOSED'))
    },

    /** Both must be right; which of them was not is not said. */
    async answer(
      attemptId: string,
      { code, cardTail }: { code: string; cardTail: string },
      session: Session,
      requestId: string,
    ): Promise<void> {
      const attempt = await open(attemptId, session)
      const tryId = await tries.begun(placeOf(session), 'message')
      const [right, card] = await Promise.all([codes.guess(attempt, code), holders.card(session.holderId)])
      const passed = right !== undefined && card?.cardNo.endsWith(cardTail) === true
      await settle(tryId, attempt, passed, requestId, (transaction) => repository.useCode(right!.codeId, transaction))
    },

    async giveDesk(attemptId: string, session: Session): Promise<void> {
      const attempt = await open(attemptId, session)
      const checkNo = randomDigits(8, randomBytes)
      const at = now()
      await repository.giveDesk(
        attempt.attemptId,
        { checkNo, checkExpiresAt: new Date(at.getTime() + lifeSeconds.desk * 1000) },
        at,
      )
    },
  }
}
