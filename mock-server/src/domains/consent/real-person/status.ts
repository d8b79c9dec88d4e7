import type { PageServices, Result } from '@one-card/platform-api'
import type { Deps } from '../../../deps.ts'
import type { Session } from '../../entry/sessions/index.ts'
import type { messageCodes } from './message-codes.ts'
import type { RealPersonService } from './service.ts'
import type { FaceTries } from './tries.ts'

/** As the page is told it, but with the holder's mobile in clear. */
export type RealPersonStatus = Omit<Result<PageServices['real-person/state']>, 'mobile'> & { mobile?: string }

interface Parts {
  service: RealPersonService
  tries: FaceTries
  codes: ReturnType<typeof messageCodes>
}

/** How a 实人认证 stands: which ways are open, how often each may still be tried, and what is under way. */
export function statusReader({ now }: Pick<Deps, 'now'>, { service, tries, codes }: Parts) {
  const stateOf = (has: boolean, left: number) =>
    !has ? ('missing' as const) : left > 0 ? ('open' as const) : ('closed' as const)

  return async (attemptId: string, session: Session): Promise<RealPersonStatus> => {
    const attempt = await service.own(attemptId, session)
    const { state, checkNo, checkExpiresAt } = attempt
    const [enrolled, left, mobile, { sendsLeft, live, resendAt }] = await Promise.all([
      tries.isEnrolled(session.holderId),
      tries.left({ holderId: session.holderId, place: 'page' }),
      service.hasMessage(session.holderId),
      codes.status(attempt),
    ])
    const holds = state === 'open' && checkNo !== undefined && checkExpiresAt !== null && checkExpiresAt > now()
    return {
      attemptId,
      state: session.authLevel === 3 ? 'passed' : state,
      ways: [
        { way: 'face', state: stateOf(enrolled, left), triesLeft: String(left) },
        {
          way: 'message',
          state: stateOf(mobile !== undefined, sendsLeft + (live ? 1 : 0)),
          triesLeft: String(sendsLeft),
        },
        { way: 'desk', state: 'open' },
      ],
      ...(mobile !== undefined && { mobile }),
      ...(live && {
        message: {
          expiresAtMs: String(live.expiresAt.getTime()),
          resendAtMs: String(resendAt!.getTime()),
          triesLeft: String(live.triesLeft),
        },
      }),
      ...(holds && { desk: { checkNo, expiresAtMs: String(checkExpiresAt.getTime()) } }),
    }
  }
}
