import type { Deps } from '../../../deps.ts'
import type { Module } from '../../../module.ts'
import { queryGrantsRepository } from './repository.ts'
import { queryGrantRoutes } from './routes.ts'
import { queryGrantsService, type QueryGrantNeighbours } from './service.ts'

export function queryGrantsModule(deps: Deps, modules: QueryGrantNeighbours): Module {
  const service = queryGrantsService(deps, queryGrantsRepository(deps.db), modules)
  return { api: {}, handlers: queryGrantRoutes(service, modules.holders) }
}
