import type { Channels } from '../../access/channels/index.ts'
import type { Pages } from '../../access/pages/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Holders } from '../../people/holders/index.ts'
import { sessionsRepository } from './repository.ts'
import { sessionRoutes } from './routes.ts'
import { sessionsService, type Sessions } from './service.ts'

export function sessionsModule(
  deps: Deps,
  modules: { channels: Channels; pages: Pages; holders: Holders },
): Module<Sessions> {
  const api = sessionsService(deps, sessionsRepository(deps.db, deps.sealing), modules)
  return { api, handlers: sessionRoutes(api) }
}

export { pageTopic, type PageMessage } from './page-message.ts'
export type { Refused, Session } from './session.ts'
export type { Sessions } from './service.ts'
