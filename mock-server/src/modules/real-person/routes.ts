import { beijingTime } from '@one-card/envelope'
import { mask } from '@one-card/masking'
import { openServices, pageServices, type PageServices, type Result } from '@one-card/platform-api'
import { handle, type Handler } from '../../handler.ts'
import type { Session } from '../sessions/index.ts'
import type { Standing } from './standing.ts'
import type { RealPersonService } from './service.ts'
import type { SystemsService } from './systems.ts'

const elsewhere = 'ecard-code/'
type Told = Result<PageServices['real-person/state']>

export function realPersonRoutes(
  service: RealPersonService,
  systems: SystemsService,
  standing: (attemptId: string, session: Session) => Promise<Standing>,
): Handler[] {
  async function tell(attemptId: string, session: Session): Promise<Told> {
    const { mobile, ...stands } = await standing(attemptId, session)
    return { ...stands, ...(mobile !== undefined && { mobile: mask('mobile', mobile) }) }
  }

  return [
    handle(pageServices['real-person/begin'], async ({ leadsTo = elsewhere }, { session }) =>
      tell((await service.begin(session, leadsTo)).attemptId, session),
    ),

    handle(pageServices['real-person/state'], ({ attemptId }, { session }) => tell(attemptId, session)),

    handle(pageServices['real-person/compare'], async ({ attemptId, image }, { session, requestId }) => {
      await service.compare(attemptId, image, session, requestId)
      return tell(attemptId, session)
    }),

    handle(pageServices['real-person/send'], async ({ attemptId }, { session }) => {
      await service.send(attemptId, session)
      return tell(attemptId, session)
    }),

    handle(pageServices['real-person/message'], async ({ attemptId, ...typed }, { session, requestId }) => {
      await service.answer(attemptId, typed, session, requestId)
      return tell(attemptId, session)
    }),

    handle(pageServices['real-person/desk'], async ({ attemptId }, { session }) => {
      await service.giveDesk(attemptId, session)
      return tell(attemptId, session)
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
