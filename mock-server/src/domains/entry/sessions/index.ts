import type { Channels } from '../../access/channels/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import type { Holders } from '../../people/holders/index.ts'
import { sessionsRepository } from './repository.ts'
import { sessionRoutes } from './routes.ts'
import { sessionsService, type Sessions } from './service.ts'

export function sessionsModule(deps: Deps, modules: { channels: Channels; holders: Holders }): Module<Sessions> {
  const api = sessionsService(deps, sessionsRepository(deps.db, deps.sealing), modules)
  return { api, handlers: sessionRoutes(api) }
}

export type { Refused, Session } from './session.ts'
export type { Sessions } from './service.ts'
