import type { Channels } from '../../access/channels/index.ts'
import type { Pages } from '../../access/pages/index.ts'
import type { Stops } from '../../access/stops/index.ts'
import type { Deps } from '../../../deps.ts'
import { dayMs, type Module } from '../../../module.ts'
import type { Holders } from '../../people/holders/index.ts'
import { sessionsRepository } from './repository.ts'
import { sessionRoutes } from './routes.ts'
import { sessionsService, type Sessions } from './service.ts'
import type { Session } from './session.ts'

declare module '../../../handler.ts' {
  interface Callers {
    /** A citizen's session, already checked against the page's grant and level. */
    page: { session: Session; requestId: string }
  }
}

/** How long 足迹 can say by which channel somebody came. */
const namedMs = 180 * dayMs

export function sessionsModule(
  deps: Deps,
  modules: { channels: Channels; pages: Pages; stops: Stops; holders: Holders },
): Module<Sessions> {
  const repository = sessionsRepository(deps.db, deps.sealing)
  const api = sessionsService(deps, repository, modules)
  return {
    api,
    handlers: sessionRoutes(api),
    cleanup: {
      // No session lasts so long, so no key does.
      keepMs: dayMs,
      deleteBefore: (date) => repository.deleteBefore(date, new Date(date.getTime() - namedMs)),
    },
  }
}

export { pageTopic, type PageMessage } from './page-message.ts'
export type { Refused, Session } from './session.ts'
export type { Sessions } from './service.ts'
