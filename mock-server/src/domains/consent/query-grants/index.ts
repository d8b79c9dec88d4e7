import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { grantsOfHolder, queryGrantsRepository, type QueryGrant, type ShownState } from './repository.ts'
import { queryGrantRoutes } from './routes.ts'
import { queryGrantsService, type QueryGrantNeighbours } from './service.ts'

export interface QueryGrants extends ReturnType<typeof grantsOfHolder> {
  /** As it is now: a time that is over needs no row to move. */
  stateOf(grant: QueryGrant): ShownState
}

export function queryGrantsModule(deps: Deps, modules: QueryGrantNeighbours): Module<QueryGrants> {
  const service = queryGrantsService(deps, queryGrantsRepository(deps.db), modules)
  return {
    api: { ...grantsOfHolder(deps.db, deps.now), stateOf: service.stateOf },
    handlers: queryGrantRoutes(service, modules.holders),
  }
}

export type { QueryGrant, ShownState } from './repository.ts'
