import { beijingTime } from '@one-card/envelope'
import { mask } from '@one-card/masking'
import { openServices, pageServices, type PageServices, type Result } from '@one-card/platform-api'
import { usualPlace } from '@one-card/platform-api/links'
import { handle, type Handler } from '../../../handler.ts'
import type { Session } from '../../entry/sessions/index.ts'
import type { RealPersonStatus } from './status.ts'
import type { RealPersonService } from './service.ts'
import type { SystemsService } from './systems.ts'

type StateAnswer = Result<PageServices['real-person/state']>

export function realPersonRoutes(
  service: RealPersonService,
  systems: SystemsService,
  statusOf: (attemptId: string, session: Session) => Promise<RealPersonStatus>,
): Handler[] {
  async function stateFor(attemptId: string, session: Session): Promise<StateAnswer> {
    const { mobile, ...status } = await statusOf(attemptId, session)
    return { ...status, ...(mobile !== undefined && { mobile: mask('mobile', mobile) }) }
  }

  return [
    handle(pageServices['real-person/begin'], async ({ leadsTo = usualPlace }, { session }) =>
      stateFor((await service.begin(session, leadsTo)).attemptId, session),
    ),

    handle(pageServices['real-person/state'], ({ attemptId }, { session }) => stateFor(attemptId, session)),

    handle(pageServices['real-person/compare'], async ({ attemptId, image }, { session, requestId }) => {
      await service.compare(attemptId, image, session, requestId)
      return stateFor(attemptId, session)
    }),

    handle(pageServices['real-person/send'], async ({ attemptId }, { session }) => {
      await service.send(attemptId, session)
      return stateFor(attemptId, session)
    }),

    handle(pageServices['real-person/message'], async ({ attemptId, ...typed }, { session, requestId }) => {
      await service.answer(attemptId, typed, session, requestId)
      return stateFor(attemptId, session)
    }),

    handle(pageServices['real-person/desk'], async ({ attemptId }, { session }) => {
      await service.giveDesk(attemptId, session)
      return stateFor(attemptId, session)
    }),

    handle(openServices['face/compare'], async (asked, { channel }) => {
      const { score, match, triesLeft, authTime } = await systems.compare(asked, channel)
      return {
        score: String(score),
        match: match ? ('1' as const) : ('0' as const),
        triesLeft: String(triesLeft),
        authTime: beijingTime(authTime),
      }
    }),

    handle(openServices['real-person/attest'], async (asked, { channel, requestId }) => {
      const { authTime } = await systems.attest(asked, channel, requestId)
      return { result: 'passed' as const, authTime: beijingTime(authTime) }
    }),
  ]
}
