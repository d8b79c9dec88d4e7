import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import {
  grantsOfHolder,
  queryGrantsRepository,
  type QueryGrant,
  type QueryGrantsRepository,
  type ShownState,
} from './repository.ts'
import { queryGrantRoutes } from './routes.ts'
import { queryGrantsService, type QueryGrantNeighbours, type QueryGrantsService } from './service.ts'

export interface QueryGrants extends ReturnType<typeof grantsOfHolder> {
  /** As it is now: a time that is over needs no row to move. */
  stateOf(grant: QueryGrant): ShownState
  listLive: QueryGrantsRepository['listLive']
  readAll: QueryGrantsService['readAll']
}

export function queryGrantsModule(deps: Deps, modules: QueryGrantNeighbours): Module<QueryGrants> {
  const repository = queryGrantsRepository(deps.db)
  const service = queryGrantsService(deps, repository, modules)
  return {
    api: {
      ...grantsOfHolder(deps.db, deps.now),
      stateOf: service.stateOf,
      listLive: repository.listLive,
      readAll: service.readAll,
    },
    handlers: queryGrantRoutes(deps, service, modules.holders),
  }
}

export type { QueryGrant, QueryItem, ShownState } from './repository.ts'
